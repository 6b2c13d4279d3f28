package lms.workprogramme.facts.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.workprogramme.facts.Claims;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "benefit_facts")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ClaimsEntity {

    @Id UUID clientId;
    long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "jsa_claim_facts", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    List<Claim> jsa = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "jsa_linked_period_facts",
            joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    List<Claim> jsaLinked = new ArrayList<>();

    void take(Claims claims) {
        version = claims.version();
        replace(jsa, claims.jsa());
        replace(jsaLinked, claims.jsaLinked());
    }

    private static void replace(List<Claim> rows, List<DateRange> ranges) {
        var days = ranges.stream().map(range -> new Claim(range.first(), range.last())).toList();
        if (!rows.equals(days)) {
            rows.clear();
            rows.addAll(days);
        }
    }

    Claims toDomain() {
        return new Claims(new ClientId(clientId), version, ranges(jsa), ranges(jsaLinked));
    }

    private static List<DateRange> ranges(List<Claim> rows) {
        return rows.stream().map(c -> new DateRange(c.firstDay(), c.lastDay())).toList();
    }

    @Embeddable
    record Claim(LocalDate firstDay, @Nullable LocalDate lastDay) {}
}

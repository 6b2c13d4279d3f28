package lms.workprogramme.allocation.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.Draw;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.Seed;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "allocation")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class AllocationEntity {

    private static final String DRAWN = "DRAWN";
    private static final String FOLLOWED = "FOLLOWED";

    @Id UUID referralId;
    String area;
    String areaName;
    int paymentGroup;
    LocalDate drawnOn;
    String sharesVersion;
    LocalDate sharesFrom;
    String choice;
    @Nullable UUID firstReferralId;
    @Nullable String algorithm;
    @Nullable String seed;
    @Nullable Long counter;
    @Nullable Long draw;
    long totalWeight;
    String chosen;
    Instant drawnAt;
    String traceId;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "allocation_candidate", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    List<CandidateRow> candidates = new ArrayList<>();

    static AllocationEntity from(LedgerEntry entry) {
        var entity = new AllocationEntity();
        entity.referralId = entry.referralId().value();
        var from = entry.candidates();
        entity.area = from.area().value();
        entity.areaName = from.areaName();
        entity.paymentGroup = from.paymentGroup().number();
        entity.drawnOn = from.on();
        entity.sharesVersion = from.sharesVersion();
        entity.sharesFrom = from.sharesFrom();
        entity.take(entry.choice());
        entity.totalWeight = from.totalWeight();
        entity.chosen = entry.chosen().provider().value();
        entity.drawnAt = entry.drawnAt();
        entity.traceId = entry.traceId();
        from.inOrder().stream().map(CandidateRow::from).forEach(entity.candidates::add);
        return entity;
    }

    private void take(Choice made) {
        switch (made) {
            case Choice.Drawn drawn -> {
                choice = DRAWN;
                algorithm = drawn.algorithm();
                seed = drawn.seed().hex();
                counter = drawn.draw().counter();
                draw = drawn.draw().number();
            }
            case Choice.Followed followed -> {
                choice = FOLLOWED;
                firstReferralId = followed.first().value();
            }
        }
    }

    LedgerEntry toDomain() {
        var inOrder = candidates.stream().map(CandidateRow::toDomain).toList();
        return new LedgerEntry(
                new ReferralId(referralId),
                new Candidates(
                        new AreaCode(area),
                        areaName,
                        new PaymentGroup(paymentGroup),
                        drawnOn,
                        sharesVersion,
                        sharesFrom,
                        inOrder),
                choice(
                        inOrder.stream()
                                .filter(c -> c.provider().value().equals(chosen))
                                .findFirst()
                                .orElseThrow()),
                drawnAt,
                traceId);
    }

    private Choice choice(Candidate winner) {
        if (firstReferralId != null) {
            return new Choice.Followed(new ReferralId(firstReferralId), winner);
        }
        if (algorithm == null || seed == null || counter == null || draw == null) {
            throw new IllegalStateException("a draw that is not whole");
        }
        return new Choice.Drawn(algorithm, new Seed(seed), new Draw(counter, draw, winner));
    }
}

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
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Draw;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.Seed;

@Entity
@Table(name = "allocation")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class AllocationEntity {

    @Id UUID referralId;
    String area;
    String areaName;
    int paymentGroup;
    LocalDate drawnOn;
    String sharesVersion;
    LocalDate sharesFrom;
    String algorithm;
    String seed;
    long counter;
    long draw;
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
        entity.algorithm = entry.algorithm();
        entity.seed = entry.seed().hex();
        entity.counter = entry.draw().counter();
        entity.draw = entry.draw().number();
        entity.totalWeight = from.totalWeight();
        entity.chosen = entry.draw().chosen().provider().value();
        entity.drawnAt = entry.drawnAt();
        entity.traceId = entry.traceId();
        from.inOrder().stream()
                .map(c -> new CandidateRow(c.provider().value(), c.provision(), c.weight()))
                .forEach(entity.candidates::add);
        return entity;
    }

    LedgerEntry toDomain() {
        var inOrder =
                candidates.stream()
                        .map(row ->
                                new Candidate(
                                        new ProviderCode(row.provider()),
                                        row.provision(),
                                        row.weight()))
                        .toList();
        var winner = new ProviderCode(chosen);
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
                algorithm,
                new Seed(seed),
                new Draw(
                        counter,
                        draw,
                        inOrder.stream()
                                .filter(c -> c.provider().equals(winner))
                                .findFirst()
                                .orElseThrow()),
                drawnAt,
                traceId);
    }
}

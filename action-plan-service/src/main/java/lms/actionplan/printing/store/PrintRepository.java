package lms.actionplan.printing.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.interview.PrintsOfPlan;
import lms.actionplan.printing.PlanPrint;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.Prints;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PrintRepository implements PanacheRepositoryBase<PrintEntity, UUID>, Prints, PrintsOfPlan {

    private static final Sort LATEST_FIRST =
            Sort.descending("changed.changedAt").and("printId", Sort.Direction.Ascending);

    @Override
    public void add(PlanPrint print) {
        persistAndFlush(PrintEntity.from(print));
    }

    @Override
    public Optional<PlanPrint> find(ClientId clientId, PrintId printId) {
        return find("clientId = ?1 and printId = ?2", clientId.value(), printId.value())
                .firstResultOptional()
                .map(PrintEntity::toDomain);
    }

    @Override
    public List<PlanPrint> ofClient(ClientId clientId, @Nullable After after, int limit) {
        var found =
                after == null
                        ? find("clientId = ?1", LATEST_FIRST, clientId.value())
                        : find(
                                "clientId = :client and (changed.changedAt < :at"
                                        + " or changed.changedAt = :at and printId > :print)",
                                LATEST_FIRST,
                                Map.of(
                                        "client",
                                        clientId.value(),
                                        "at",
                                        after.printedAt(),
                                        "print",
                                        after.printId().value()));
        return found.range(0, limit - 1).stream().map(PrintEntity::toDomain).toList();
    }

    @Override
    public boolean isPrinted(ClientId clientId, long version) {
        return count("clientId = ?1 and planVersion >= ?2", clientId.value(), version) > 0;
    }
}

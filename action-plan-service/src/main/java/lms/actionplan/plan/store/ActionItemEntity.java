package lms.actionplan.plan.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Author;
import lms.actionplan.plan.ItemStatus;
import lms.actionplan.plan.ItemStatus.Closed;
import lms.actionplan.plan.ItemStatus.Open;
import lms.actionplan.store.StampColumns;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "action_item")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ActionItemEntity {

    @Id UUID itemId;
    UUID clientId;
    short position;
    String text;

    @Enumerated(EnumType.STRING)
    AssignedTo assignedTo;

    LocalDate target;
    LocalDate targetSetOn;
    LocalDate createdOn;
    String createdBy;
    String createdByName;
    String createdOffice;
    @Nullable LocalDate closedOn;
    @Nullable LocalDate closedRecordedOn;
    @Nullable UUID closedIn;
    @Nullable String closedBy;
    @Nullable String closedByName;
    @Nullable String closedOffice;
    @Embedded StampColumns changed;

    static ActionItemEntity from(ClientId clientId, ActionItem item) {
        var entity = new ActionItemEntity();
        entity.itemId = item.id().value();
        entity.clientId = clientId.value();
        entity.position = (short) item.position();
        entity.createdOn = item.createdOn();
        entity.createdBy = item.createdBy().officer();
        entity.createdByName = item.createdBy().name();
        entity.createdOffice = item.createdBy().office().value();
        entity.take(item);
        return entity;
    }

    void take(ActionItem item) {
        text = item.text();
        assignedTo = item.assignedTo();
        target = item.target();
        targetSetOn = item.targetSetOn();
        switch (item.status()) {
            case Open() -> {}
            case Closed(var on, var recordedOn, var in, var by) -> {
                closedOn = on;
                closedRecordedOn = recordedOn;
                closedIn = in.value();
                closedBy = by.officer();
                closedByName = by.name();
                closedOffice = by.office().value();
            }
        }
        changed = StampColumns.from(item.changed());
    }

    ActionItem toDomain(List<ReviewEntity> reviews) {
        return new ActionItem(
                new ActionItemId(itemId),
                position,
                text,
                assignedTo,
                target,
                targetSetOn,
                createdOn,
                new Author(createdBy, createdByName, new OfficeCode(createdOffice)),
                reviews.stream().map(ReviewEntity::toDomain).toList(),
                status(),
                changed.toDomain());
    }

    private ItemStatus status() {
        return closedOn == null
                ? new Open()
                : new Closed(
                        closedOn,
                        requireNonNull(closedRecordedOn),
                        new InterviewId(requireNonNull(closedIn)),
                        new Author(
                                requireNonNull(closedBy),
                                requireNonNull(closedByName),
                                new OfficeCode(requireNonNull(closedOffice))));
    }
}

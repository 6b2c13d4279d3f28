package lms.actionplan.plan.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Author;
import lms.actionplan.store.StampColumns;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;

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
    LocalDate createdOn;
    String createdBy;
    String createdByName;
    String createdOffice;
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
        changed = StampColumns.from(item.changed());
    }

    ActionItem toDomain() {
        return new ActionItem(
                new ActionItemId(itemId),
                position,
                text,
                assignedTo,
                target,
                createdOn,
                new Author(createdBy, createdByName, new OfficeCode(createdOffice)),
                changed.toDomain());
    }
}

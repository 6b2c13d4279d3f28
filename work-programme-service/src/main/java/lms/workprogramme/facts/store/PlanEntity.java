package lms.workprogramme.facts.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.language.event.ReferralMade.AgreedAction;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.workprogramme.facts.SavedPlan;

@Entity
@Table(name = "plan_facts")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PlanEntity {

    @Id UUID clientId;
    long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_item_facts", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    List<Item> items = new ArrayList<>();

    void take(SavedPlan plan) {
        version = plan.version();
        items.clear();
        plan.items().stream()
                .map(item -> new Item(item.text(), item.assignedTo(), item.target()))
                .forEach(items::add);
    }

    SavedPlan toDomain() {
        return new SavedPlan(
                new ClientId(clientId),
                version,
                items.stream()
                        .map(item ->
                                new AgreedAction(item.text(), item.assignedTo(), item.target()))
                        .toList());
    }

    @Embeddable
    record Item(
            String text, @Enumerated(EnumType.STRING) AssignedTo assignedTo, LocalDate target) {}
}

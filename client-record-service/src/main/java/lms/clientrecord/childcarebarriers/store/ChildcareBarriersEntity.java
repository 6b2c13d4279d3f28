package lms.clientrecord.childcarebarriers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.childcarebarriers.Child;
import lms.clientrecord.childcarebarriers.ChildcareBarriers;
import lms.clientrecord.store.JsonList;
import lms.clientrecord.store.KeptColumns;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "childcare_barriers")
class ChildcareBarriersEntity extends KeptColumns {

    private static final JsonList<Child> CHILDREN = JsonList.of(Child.class);

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "children")
    private String children;

    @Column(name = "ages")
    private Integer[] ages;

    @Column(name = "next_birthday")
    private @Nullable LocalDate nextBirthday;

    @SuppressWarnings("NullAway.Init")
    protected ChildcareBarriersEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ChildcareBarriersEntity(ChildcareBarriers window) {
        super(window.client());
        keep(window);
    }

    static ChildcareBarriersEntity from(ChildcareBarriers window) {
        return new ChildcareBarriersEntity(window);
    }

    ChildcareBarriers toDomain() {
        return new ChildcareBarriers(
                clientId(),
                version(),
                CHILDREN.list(children),
                List.of(ages),
                nextBirthday,
                stamp());
    }

    final void keep(ChildcareBarriers window) {
        keep(window.version(), window.changed());
        children = CHILDREN.text(window.children());
        ages = window.ages().toArray(Integer[]::new);
        nextBirthday = window.nextBirthday();
    }
}

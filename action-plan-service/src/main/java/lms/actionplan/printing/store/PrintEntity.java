package lms.actionplan.printing.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.printing.PlanPrint;
import lms.actionplan.printing.PrintHead;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintStyle;
import lms.actionplan.store.StampColumns;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan_print")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PrintEntity {

    @Id UUID printId;
    UUID clientId;
    long planVersion;

    @Enumerated(EnumType.STRING)
    PrintOption option;

    @Enumerated(EnumType.STRING)
    PrintStyle style;

    int copies;

    @Enumerated(EnumType.STRING)
    Language language;

    String headName;
    @Nullable String headNino;
    @Nullable String headTemporaryReference;
    LocalDate printedOn;
    @Embedded StampColumns changed;

    static PrintEntity from(PlanPrint print) {
        var nino = print.head().nino();
        var reference = print.head().temporaryReference();
        var entity = new PrintEntity();
        entity.printId = print.id().value();
        entity.clientId = print.clientId().value();
        entity.planVersion = print.planVersion();
        entity.option = print.option();
        entity.style = print.style();
        entity.copies = print.copies();
        entity.language = print.language();
        entity.headName = print.head().name();
        entity.headNino = nino == null ? null : nino.value();
        entity.headTemporaryReference = reference == null ? null : reference.value();
        entity.printedOn = print.printedOn();
        entity.changed = StampColumns.from(print.printed());
        return entity;
    }

    PlanPrint toDomain() {
        return new PlanPrint(
                new PrintId(printId),
                new ClientId(clientId),
                planVersion,
                option,
                style,
                copies,
                language,
                new PrintHead(
                        headName,
                        headNino == null ? null : new Nino(headNino),
                        headTemporaryReference == null
                                ? null
                                : new TemporaryReference(headTemporaryReference)),
                printedOn,
                changed.toDomain());
    }
}

package lms.clientrecord.office.rules;

import static lms.clientrecord.office.OfficeRefusal.DUMMY_OFFICE;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_CLOSED;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_NOT_KNOWN;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_NOT_OPEN_YET;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import lms.clientrecord.office.OfficeRefusal;
import lms.clientrecord.office.OfficeRegister;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;

/** Which office may look after a client, and which one takes over. */
public final class OfficeRules {

    private static final String OFFICE = "/office";

    private OfficeRules() {}

    /** Tells whether an office may be chosen for a client on the day: it exists and is open. */
    @Source("WP ¶6, decision ADR-0041")
    public static Ruling mayLookAfterClients(
            OfficeRegister register, OfficeCode code, LocalDate on) {
        if (OfficeRegister.isDummy(code)) {
            return refused(DUMMY_OFFICE);
        }
        var office = register.find(code);
        if (office == null) {
            return refused(OFFICE_NOT_KNOWN);
        }
        if (!office.hasOpened(on)) {
            return refused(OFFICE_NOT_OPEN_YET);
        }
        return office.hasClosed(on) ? refused(OFFICE_CLOSED) : Ruling.allowed();
    }

    /**
     * The office in charge on the day of those whose record names an office: that one, or when it
     * has closed the one it was merged into, and so on. When that leads to no open office, it is
     * still the one on the record.
     */
    @Source("decision ADR-0041")
    public static OfficeCode inCharge(OfficeRegister register, OfficeCode named, LocalDate on) {
        var seen = new HashSet<OfficeCode>();
        var office = register.find(named);
        while (office != null && office.hasClosed(on) && seen.add(office.code())) {
            var next = office.mergedInto();
            office = next == null ? null : register.find(next);
        }
        return office != null && office.isOpen(on) ? office.code() : named;
    }

    private static Ruling refused(OfficeRefusal refusal) {
        return Ruling.of(List.of(refusal.at(OFFICE)));
    }
}

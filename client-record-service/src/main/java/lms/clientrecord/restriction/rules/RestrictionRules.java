package lms.clientrecord.restriction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.RestrictionRefusal;
import lms.clientrecord.restriction.Terms;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;

/** Who may know of a restricted record, and who may restrict one. */
public final class RestrictionRules {

    private RestrictionRules() {}

    /**
     * Tells whether someone may know that there is such a client: anyone when the record is not
     * restricted, otherwise the management of the client's own office and officers on leave.
     *
     * @param office the client's own office
     */
    @Source("decision ADR-0033, decision ADR-0043")
    public static boolean mayKnowOf(Terms terms, OfficeCode office, Asker asker, LocalDate on) {
        return !terms.restricted()
                || isManagementOf(office, asker)
                || terms.leave().stream()
                        .anyMatch(leave ->
                                leave.officer().equals(asker.officer())
                                        && !on.isAfter(leave.until()));
    }

    /** Tells whether someone is of the management of an office. */
    @Source("decision ADR-0033")
    public static boolean isManagementOf(OfficeCode office, Asker asker) {
        return asker.leads() && office.equals(asker.office());
    }

    /** Whether someone may restrict a record, or lift the restriction, at all. */
    @Source("decision ADR-0043")
    public static Ruling mayRestrict(OfficeCode office, Asker asker) {
        return asker.manages() && office.equals(asker.office())
                ? Ruling.allowed()
                : Ruling.refused(RestrictionRefusal.NOT_YOURS_TO_RESTRICT);
    }

    /**
     * Whether someone may put a record on these terms.
     *
     * @param latest the last day that leave may be given for
     */
    @Source("decision ADR-0043")
    public static Ruling mayPutOn(
            Terms terms, OfficeCode office, Asker asker, LocalDate on, LocalDate latest) {
        return mayRestrict(office, asker).and(Ruling.of(faultsOf(terms, on, latest)));
    }

    private static List<Reason> faultsOf(Terms terms, LocalDate on, LocalDate latest) {
        List<Reason> faults = new ArrayList<>();
        if (!terms.restricted() && !terms.leave().isEmpty()) {
            faults.add(RestrictionRefusal.LEAVE_WITHOUT_RESTRICTION.at("/leave"));
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < terms.leave().size(); i++) {
            var leave = terms.leave().get(i);
            var at = "/leave/" + i;
            if (leave.until().isBefore(on)) {
                faults.add(RestrictionRefusal.LEAVE_ENDED_BEFORE.at(at + "/until"));
            }
            if (leave.until().isAfter(latest)) {
                faults.add(RestrictionRefusal.LEAVE_TOO_LONG.at(at + "/until"));
            }
            if (!named.add(leave.officer())) {
                faults.add(RestrictionRefusal.OFFICER_TWICE.at(at + "/officer"));
            }
        }
        return faults;
    }
}

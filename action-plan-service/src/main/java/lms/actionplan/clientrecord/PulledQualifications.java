package lms.actionplan.clientrecord;

import java.util.List;
import lms.language.event.Qualifications;
import lms.language.event.Qualifications.Qualification;

/** The qualifications that are listed on the plan; version 0 when nothing was ever told. */
public record PulledQualifications(long version, List<ListedQualification> listed) {

    /** Nothing recorded yet. */
    public static final PulledQualifications NONE = new PulledQualifications(0, List.of());

    public PulledQualifications {
        listed = List.copyOf(listed);
    }

    /** Those with a tick in the AP check box (AP ¶95-96). */
    public static PulledQualifications of(Qualifications told) {
        return new PulledQualifications(
                told.version(),
                told.qualifications().stream()
                        .filter(Qualification::onActionPlan)
                        .map(q ->
                                new ListedQualification(
                                        q.level(), q.subject(), q.result(), q.awardedOn()))
                        .toList());
    }
}

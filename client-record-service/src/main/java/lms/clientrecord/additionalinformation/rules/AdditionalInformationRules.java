package lms.clientrecord.additionalinformation.rules;

import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.DETAILS_WITHOUT_LICENCE;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_ENDS_BEFORE_IT_BEGINS;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_NOT_YET_BEGUN;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_TOO_LONG_AGO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.additionalinformation.Fields;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.value.YesNoNotKnown;

/** What may stand in the Additional Information window. */
public final class AdditionalInformationRules {

    private AdditionalInformationRules() {}

    /**
     * Tells whether the fields may be kept.
     *
     * @param earliest the first day that is not taken for a slip
     * @param latestEnd the last day that a job may be known to end on
     */
    @Source("AP ¶82, AP ¶88, decision ADR-0031")
    public static Ruling mayKeep(
            Fields fields, LocalDate on, LocalDate earliest, LocalDate latestEnd) {
        var reasons = new ArrayList<Reason>(ofLicence(fields.drivingLicence()));
        for (int i = 0; i < fields.lastJobs().size(); i++) {
            reasons.addAll(
                    ofJob(fields.lastJobs().get(i), "/lastJobs/" + i, on, earliest, latestEnd));
        }
        return Ruling.of(reasons);
    }

    private static List<Reason> ofLicence(DrivingLicence licence) {
        return licence.details() == null || licence.held() == YesNoNotKnown.YES
                ? List.of()
                : List.of(DETAILS_WITHOUT_LICENCE.at("/drivingLicence/details"));
    }

    private static List<Reason> ofJob(
            Job job, String pointer, LocalDate on, LocalDate earliest, LocalDate latestEnd) {
        var reasons = new ArrayList<Reason>();
        if (job.first().isAfter(on)) {
            reasons.add(JOB_NOT_YET_BEGUN.at(pointer + "/first"));
        }
        if (job.first().isBefore(earliest)) {
            reasons.add(JOB_TOO_LONG_AGO.at(pointer + "/first"));
        }
        if (job.last() != null && job.last().isBefore(job.first())) {
            reasons.add(JOB_ENDS_BEFORE_IT_BEGINS.at(pointer + "/last"));
        }
        if (job.last() != null && job.last().isAfter(latestEnd)) {
            reasons.add(JOB_ENDS_TOO_FAR_AHEAD.at(pointer + "/last"));
        }
        return reasons;
    }
}

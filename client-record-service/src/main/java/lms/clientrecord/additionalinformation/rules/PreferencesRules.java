package lms.clientrecord.additionalinformation.rules;

import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.CHANGED_THROUGH_THE_JSAG;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.NOT_A_SOC_CODE;

import java.util.ArrayList;
import java.util.Set;
import lms.clientrecord.additionalinformation.Preferences;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.SocCode;

/** What may be recorded of the jobs that a customer would like, and where. */
public final class PreferencesRules {

    private PreferencesRules() {}

    /**
     * Tells whether the jobs are coded with occupations that there are; jobs that stay as they were
     * keep the codes that they had.
     *
     * @param codes those of the edition in force
     */
    @Source("AP ¶76, decision ADR-0039")
    public static Ruling mayCode(Preferences before, Preferences after, Set<SocCode> codes) {
        var reasons = new ArrayList<Reason>();
        if (!after.jobs().equals(before.jobs())) {
            for (int i = 0; i < after.jobs().size(); i++) {
                if (!codes.contains(after.jobs().get(i).soc())) {
                    reasons.add(NOT_A_SOC_CODE.at("/jobPreferences/" + i + "/soc"));
                }
            }
        }
        return Ruling.of(reasons);
    }

    /** Tells whether the Additional Information window may change them: not for a JSA customer. */
    @Source("AP ¶80")
    public static Ruling mayChangeInWindow(
            Preferences before, Preferences after, boolean isJsaClient) {
        var reasons = new ArrayList<Reason>();
        if (isJsaClient && !after.jobs().equals(before.jobs())) {
            reasons.add(CHANGED_THROUGH_THE_JSAG.at("/jobPreferences"));
        }
        if (isJsaClient && after.workingTime() != before.workingTime()) {
            reasons.add(CHANGED_THROUGH_THE_JSAG.at("/workingTime"));
        }
        return Ruling.of(reasons);
    }
}

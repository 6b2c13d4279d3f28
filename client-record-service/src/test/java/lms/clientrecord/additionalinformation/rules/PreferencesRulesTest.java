package lms.clientrecord.additionalinformation.rules;

import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.CHANGED_THROUGH_THE_JSAG;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.NOT_A_SOC_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.soccodes.Occupation;
import lms.clientrecord.soccodes.Occupations;
import lms.kit.rules.Source;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶76-80 The jobs that a customer would like")
class PreferencesRulesTest {

    private static final JobPreference WAREHOUSE =
            new JobPreference("Warehouse operative", new SocCode("9260"));
    private static final JobPreference CLERK =
            new JobPreference("Stock control clerk", new SocCode("4133"));
    private static final JobPreference OF_ANOTHER_EDITION =
            new JobPreference("Warehouse operative", new SocCode("9252"));
    private static final Set<SocCode> CODES = Set.of(new SocCode("9260"), new SocCode("4133"));

    @Nested
    @DisplayName("AP ¶76 Each has a SOC code")
    @Source("AP ¶76, decision ADR-0039")
    class Codes {

        @Test
        @DisplayName("that there is in the edition in force; every other one is named")
        void inForce() {
            var after = preferring(SocVersion.SOC2010, WAREHOUSE, OF_ANOTHER_EDITION);

            assertThat(PreferencesRules.mayCode(Preferences.NONE, after, CODES).reasons())
                    .containsExactly(NOT_A_SOC_CODE.at("/jobPreferences/1/soc"));
            assertThat(
                            PreferencesRules.mayCode(
                                            Preferences.NONE,
                                            preferring(SocVersion.SOC2010, WAREHOUSE, CLERK),
                                            CODES)
                                    .isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("that may stay when the edition changed since, as long as the jobs stay")
        void stay() {
            var before = preferring(SocVersion.SOC2000, OF_ANOTHER_EDITION);

            assertThat(PreferencesRules.mayCode(before, before, CODES).isAllowed()).isTrue();
            assertThat(
                            PreferencesRules.mayCode(
                                            before,
                                            preferring(null, OF_ANOTHER_EDITION, CLERK),
                                            CODES)
                                    .reasons())
                    .containsExactly(NOT_A_SOC_CODE.at("/jobPreferences/0/soc"));
        }

        @Test
        @DisplayName(
                "of one edition: the one they had, or, when the jobs are others, that in force")
        void oneEdition() {
            var inForce =
                    new Occupations(
                            SocVersion.SOC2010,
                            List.of(new Occupation(new SocCode("4133"), "Stock control clerks")));
            var before = preferring(SocVersion.SOC2000, OF_ANOTHER_EDITION);

            assertThat(preferring(null, OF_ANOTHER_EDITION).coded(before, inForce).socVersion())
                    .isEqualTo(SocVersion.SOC2000);
            assertThat(preferring(null, CLERK).coded(before, inForce).socVersion())
                    .isEqualTo(SocVersion.SOC2010);
            assertThat(preferring(null).coded(before, inForce).socVersion()).isNull();
        }
    }

    @Nested
    @DisplayName("AP ¶80 For a JSA customer, any changes must be made through the JSAg")
    @Source("AP ¶80")
    class ThroughTheJsag {

        @Test
        @DisplayName("neither jobs nor full or part-time are changed in Additional Information")
        void jsa() {
            var before = preferring(SocVersion.SOC2010, WAREHOUSE);
            var after = new Preferences(List.of(CLERK), SocVersion.SOC2010, WorkingTime.PART_TIME);

            assertThat(PreferencesRules.mayChangeInWindow(before, after, true).reasons())
                    .containsExactly(
                            CHANGED_THROUGH_THE_JSAG.at("/jobPreferences"),
                            CHANGED_THROUGH_THE_JSAG.at("/workingTime"));
        }

        @Test
        @DisplayName("another order of the same jobs is a change, too: the most wanted comes first")
        void order() {
            var before = preferring(SocVersion.SOC2010, WAREHOUSE, CLERK);
            var after = preferring(SocVersion.SOC2010, CLERK, WAREHOUSE);

            assertThat(PreferencesRules.mayChangeInWindow(before, after, true).isAllowed())
                    .isFalse();
        }

        @Test
        @DisplayName("what stays as it was may be saved with the rest")
        void same() {
            var before = preferring(SocVersion.SOC2010, WAREHOUSE);

            assertThat(PreferencesRules.mayChangeInWindow(before, before, true).isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("for anybody else the window changes them")
        void others() {
            var after = preferring(SocVersion.SOC2010, CLERK);

            assertThat(
                            PreferencesRules.mayChangeInWindow(Preferences.NONE, after, false)
                                    .isAllowed())
                    .isTrue();
        }
    }

    private static Preferences preferring(@Nullable SocVersion version, JobPreference... jobs) {
        return new Preferences(List.of(jobs), version, WorkingTime.FULL_TIME);
    }
}

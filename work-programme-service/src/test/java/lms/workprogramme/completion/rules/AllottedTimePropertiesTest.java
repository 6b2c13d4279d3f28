package lms.workprogramme.completion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.kit.rules.Source;
import lms.workprogramme.completion.CompletionPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("WP ¶49 The allotted time of any referral")
@Source("WP ¶49, decision ADR-0077")
class AllottedTimePropertiesTest {

    private static final CompletionPolicy POLICY =
            CompletionPolicy.of(
                    Policy.read(CompletionPolicy.class, "/policy.yaml", Optional.empty()));

    @Property
    @Label("is 104 whole weeks, and the night job looks back just as far")
    void wholeWeeks(@ForAll @IntRange(min = 0, max = 2130) int day) {
        var referred = LocalDate.of(2011, 6, 1).plusDays(day);

        var end = Completions.endOfAllottedTime(referred, POLICY);

        assertThat(end.getDayOfWeek()).isEqualTo(referred.getDayOfWeek());
        assertThat(ChronoUnit.WEEKS.between(referred, end)).isEqualTo(104);
        assertThat(POLICY.lastReferredOn(end)).isEqualTo(referred);
    }
}

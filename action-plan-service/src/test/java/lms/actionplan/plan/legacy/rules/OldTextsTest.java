package lms.actionplan.plan.legacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lms.actionplan.plan.legacy.LegacyRefusal;
import lms.actionplan.plan.rules.FreeText;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶97 The Info text box stores the texts of plans from before LMS Release 24")
@Source("AP ¶97, ¶108, decision ADR-0056")
class OldTextsTest {

    @Test
    @DisplayName("Agreed Actions and Review Progress, each with its name")
    void both() {
        var fitted = OldTexts.intoInfo(null, " To ask. ", "Has asked.", 2000);

        assertThat(fitted.info()).isEqualTo("Agreed Actions: To ask.\nReview Progress: Has asked.");
        assertThat(fitted.whole()).isTrue();
    }

    @Test
    @DisplayName("behind what it says already")
    void behind() {
        var fitted = OldTexts.intoInfo("Prefers mornings.", null, "Has asked.", 2000);

        assertThat(fitted.info()).isEqualTo("Prefers mornings.\n\nReview Progress: Has asked.");
    }

    @Test
    @DisplayName("to the last of its 2,000 characters, and not one more")
    void limit() {
        var exact = "x".repeat(2000 - "Agreed Actions: ".length());

        assertThat(OldTexts.intoInfo(null, exact, null, 2000).whole()).isTrue();
        assertThat(OldTexts.intoInfo(null, exact, null, 2000).info()).hasSize(2000);
        assertThat(OldTexts.intoInfo(null, exact + "x", null, 2000).whole()).isFalse();
        assertThat(OldTexts.intoInfo(null, "x ".repeat(992) + "x", null, 2000).info())
                .hasSizeLessThanOrEqualTo(2000)
                .hasSizeGreaterThan(1990);
    }

    @Test
    @DisplayName("cut between words, and saying so")
    void cut() {
        var fitted = OldTexts.intoInfo(null, "To ask at the college for a course.", null, 40);

        assertThat(fitted.info()).isEqualTo("Agreed Actions: To ask at the […]");
        assertThat(fitted.whole()).isFalse();
    }

    @Test
    @DisplayName("not at all when it is full")
    void full() {
        var fitted = OldTexts.intoInfo("x".repeat(1998), "To ask.", null, 2000);

        assertThat(fitted.info()).isNull();
        assertThat(fitted.whole()).isFalse();
    }

    @Test
    @DisplayName("with single quotation marks for double ones")
    @Source("AP ¶57, decision ADR-0056")
    void quotes() {
        assertThat(OldTexts.withoutDoubleQuotes("Say \"yes\", “no” or „maybe”, it's ＂all‟ 🚌"))
                .isEqualTo("Say 'yes', ‘no’ or ‘maybe’, it's 'all‘ 🚌");
    }

    @Test
    @DisplayName("They are brought in once, when there are any")
    void once() {
        assertThat(OldTexts.mayBringIn(false, "To ask.", null).isAllowed()).isTrue();
        assertThat(OldTexts.mayBringIn(true, " ", null).reasons())
                .extracting(Reason::refusal)
                .containsExactly(
                        LegacyRefusal.BROUGHT_IN_BEFORE, LegacyRefusal.NOTHING_TO_BRING_IN);
    }

    @Property
    @Label("AP ¶97 Whatever the texts, the Info text keeps its limits and loses nothing it said")
    void always(
            @ForAll @StringLength(max = 80) String info,
            @ForAll @StringLength(max = 80) String actions,
            @ForAll @StringLength(max = 80) String progress,
            @ForAll @IntRange(min = 80, max = 200) int limit) {
        var fitted =
                OldTexts.intoInfo(OldTexts.withoutDoubleQuotes(info), actions, progress, limit);

        var text = fitted.info();
        if (text != null) {
            assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(limit);
            assertThat(FreeText.hasDoubleQuotes(text)).isFalse();
            assertThat(text).startsWith(OldTexts.withoutDoubleQuotes(info).strip());
            assertThat(text.endsWith(OldTexts.LEFT_OUT)).isEqualTo(!fitted.whole());
        }
    }
}

package lms.clientrecord.conversation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lms.clientrecord.conversation.Conversation;
import lms.clientrecord.conversation.ConversationId;
import lms.clientrecord.conversation.ConversationRefusal;
import lms.clientrecord.conversation.Sought;
import lms.kit.access.Stamp;
import lms.kit.rules.Source;
import lms.kit.time.London;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP ¶5, ¶68, ADR-0044 Conversations")
@Source("AP ¶5, AP ¶68, decision ADR-0044")
class ConversationRulesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

    @Test
    @DisplayName("are amended by their author on the day they were written")
    void author() {
        assertThat(ConversationRules.mayAmend(written(LEAP_DAY), "amal.khan", LEAP_DAY).isAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("are amended by nobody else")
    void nobodyElse() {
        assertThat(ConversationRules.mayAmend(written(LEAP_DAY), "beth.rowe", LEAP_DAY).reasons())
                .containsExactly(ConversationRefusal.NOT_THE_AUTHOR.reason());
    }

    @ParameterizedTest
    @CsvSource({"2012-02-28", "2012-03-01", "2013-02-28"})
    @DisplayName("are amended on no other day")
    void anotherDay(LocalDate on) {
        assertThat(ConversationRules.mayAmend(written(LEAP_DAY), "amal.khan", on).reasons())
                .containsExactly(ConversationRefusal.ANOTHER_DAY.reason());
    }

    @Test
    @DisplayName("that are neither one's own nor of today are refused for both reasons")
    void both() {
        assertThat(
                        ConversationRules.mayAmend(
                                        written(LEAP_DAY), "beth.rowe", LocalDate.of(2012, 3, 1))
                                .reasons())
                .containsExactly(
                        ConversationRefusal.NOT_THE_AUTHOR.reason(),
                        ConversationRefusal.ANOTHER_DAY.reason());
    }

    @ParameterizedTest(name = "written at {0}, amended at {1}: {2}")
    @CsvSource({
        // Winter: midnight in London is midnight.
        "2012-01-10T00:00:00Z, 2012-01-10T23:59:59.999999Z, true",
        "2012-01-10T23:59:59.999999Z, 2012-01-11T00:00:00Z, false",
        // Summer: midnight in London is 23:00.
        "2012-07-09T23:00:00Z, 2012-07-10T22:59:59.999999Z, true",
        "2012-07-10T22:59:59.999999Z, 2012-07-10T23:00:00Z, false",
        // 25 March 2012 has 23 hours.
        "2012-03-25T00:00:00Z, 2012-03-25T22:59:59.999999Z, true",
        "2012-03-25T00:00:00Z, 2012-03-25T23:00:00Z, false",
        // 28 October 2012 has 25 hours.
        "2012-10-27T23:00:00Z, 2012-10-28T23:59:59.999999Z, true",
        "2012-10-27T22:59:59.999999Z, 2012-10-27T23:00:00Z, false",
        "2012-10-27T23:00:00Z, 2012-10-29T00:00:00Z, false",
    })
    @DisplayName("are amended until midnight in London, also when the clock has been changed")
    void midnight(Instant written, Instant amended, boolean allowed) {
        var conversation = written(London.dayOf(written));

        assertThat(
                        ConversationRules.mayAmend(conversation, "amal.khan", London.dayOf(amended))
                                .isAllowed())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("are sought by at least one letter or digit, and in days that can be")
    void seeking() {
        assertThat(ConversationRules.maySeek(sought("4", LEAP_DAY, LEAP_DAY)).isAllowed()).isTrue();
        assertThat(ConversationRules.maySeek(sought(null, null, LEAP_DAY)).isAllowed()).isTrue();
        assertThat(
                        ConversationRules.maySeek(
                                        sought(" -% ", LEAP_DAY, LocalDate.of(2012, 2, 28)))
                                .reasons())
                .containsExactly(
                        ConversationRefusal.NO_LETTERS.at("/text"),
                        ConversationRefusal.ENDS_BEFORE_IT_BEGINS.at("/last"));
    }

    private static Sought sought(
            @Nullable String text, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Sought(text, null, null, first, last);
    }

    private static Conversation written(LocalDate on) {
        var stamp =
                new Stamp(
                        "amal.khan",
                        "A Khan",
                        new OfficeCode("LDS"),
                        London.beginOf(on),
                        "0".repeat(32));
        return new Conversation(
                ConversationId.fresh(), ClientId.fresh(), 1, on, "Telephoned.", stamp, stamp);
    }
}

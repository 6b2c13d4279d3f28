package lms.clientrecord.workchoice.rules;

import static lms.clientrecord.workchoice.WorkChoiceRefusal.ALREADY_ON_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.BEFORE_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.ENDED_BEFORE_IT_BEGAN;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.IN_THE_FUTURE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.NOT_ON_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.NO_OUTSTANDING_REFERRAL;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.STARTED_BEFORE_REFERRED;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.WORK_PROGRAMME_PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.clientrecord.workchoice.WorkChoiceRefusal;
import lms.clientrecord.workchoice.WorkChoiceStage;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶3, ¶9, ¶29 Work Choice")
@Source("WP ¶3, ¶9, ¶29, decision ADR-0037")
class WorkChoiceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 10, 25);
    private static final WorkChoice OUTSTANDING = new WorkChoice(LocalDate.of(2012, 2, 1), null);
    private static final WorkChoice PARTICIPATING =
            new WorkChoice(LocalDate.of(2012, 2, 1), LocalDate.of(2012, 2, 20));

    @Test
    @DisplayName("WP ¶3 A referral is outstanding, then the client takes part")
    void stages() {
        assertThat(WorkChoiceRules.stage(null)).isEqualTo(WorkChoiceStage.NOT_REFERRED);
        assertThat(WorkChoiceRules.stage(OUTSTANDING)).isEqualTo(WorkChoiceStage.OUTSTANDING);
        assertThat(WorkChoiceRules.stage(PARTICIPATING)).isEqualTo(WorkChoiceStage.PARTICIPATING);
    }

    @Test
    @DisplayName("WP ¶29 A Work Programme participant cannot be referred; anyone else can")
    void participant() {
        assertThat(referring(null, Hotspot.WP_PARTICIPANT, "2012-04-16").reasons())
                .containsExactly(WORK_PROGRAMME_PARTICIPANT.reason());
        for (var hotspot : Hotspot.values()) {
            if (hotspot != Hotspot.WP_PARTICIPANT) {
                assertThat(referring(null, hotspot, "2012-04-16").isAllowed()).isTrue();
            }
        }
        assertThat(referring(null, null, "2012-04-16").isAllowed()).isTrue();
    }

    @Test
    @DisplayName("WP ¶29 and is told so in these words")
    void words() {
        assertThat(WorkChoiceRefusal.WORK_PROGRAMME_PARTICIPANT.message())
                .isEqualTo(
                        "As the customer is a Work Programme participant they cannot be referred to"
                                + " Work Choice.");
    }

    @Test
    @DisplayName("is referred to once at a time; all reasons are given at once")
    void once() {
        assertThat(referring(OUTSTANDING, null, "2012-04-16").reasons())
                .containsExactly(ALREADY_ON_WORK_CHOICE.reason());
        assertThat(referring(PARTICIPATING, Hotspot.WP_PARTICIPANT, "2012-04-17").reasons())
                .containsExactly(
                        WORK_PROGRAMME_PARTICIPANT.reason(),
                        ALREADY_ON_WORK_CHOICE.reason(),
                        IN_THE_FUTURE.at("/referredOn"));
    }

    @Test
    @DisplayName("is referred to from its first day until today")
    void days() {
        assertThat(referring(null, null, "2010-10-25").isAllowed()).isTrue();
        assertThat(referring(null, null, "2010-10-24").reasons())
                .containsExactly(BEFORE_WORK_CHOICE.at("/referredOn"));
        assertThat(referring(null, null, "2012-04-17").reasons())
                .containsExactly(IN_THE_FUTURE.at("/referredOn"));
    }

    @Test
    @DisplayName("starts on the day of the referral at the earliest, and today at the latest")
    void starts() {
        assertThat(starting(OUTSTANDING, "2012-02-01").isAllowed()).isTrue();
        assertThat(starting(OUTSTANDING, "2012-04-16").isAllowed()).isTrue();
        assertThat(starting(OUTSTANDING, "2012-01-31").reasons())
                .containsExactly(STARTED_BEFORE_REFERRED.at("/startedOn"));
        assertThat(starting(OUTSTANDING, "2012-04-17").reasons())
                .containsExactly(IN_THE_FUTURE.at("/startedOn"));
    }

    @Test
    @DisplayName("starts only from an outstanding referral")
    void startsOnce() {
        assertThat(starting(null, "2012-04-16").reasons())
                .containsExactly(NO_OUTSTANDING_REFERRAL.reason());
        assertThat(starting(PARTICIPATING, "2012-04-16").reasons())
                .containsExactly(NO_OUTSTANDING_REFERRAL.reason());
    }

    @Test
    @DisplayName("ends on or after the day on which it began, and today at the latest")
    void ends() {
        assertThat(ending(OUTSTANDING, "2012-02-01").isAllowed()).isTrue();
        assertThat(ending(OUTSTANDING, "2012-01-31").reasons())
                .containsExactly(ENDED_BEFORE_IT_BEGAN.at("/endedOn"));
        assertThat(ending(PARTICIPATING, "2012-02-20").isAllowed()).isTrue();
        assertThat(ending(PARTICIPATING, "2012-02-19").reasons())
                .containsExactly(ENDED_BEFORE_IT_BEGAN.at("/endedOn"));
        assertThat(ending(PARTICIPATING, "2012-04-17").reasons())
                .containsExactly(IN_THE_FUTURE.at("/endedOn"));
    }

    @Test
    @DisplayName("ends only while the client is on it")
    void endsOnce() {
        assertThat(ending(null, "2012-04-16").reasons())
                .containsExactly(NOT_ON_WORK_CHOICE.reason());
    }

    private static Ruling referring(
            @Nullable WorkChoice now, @Nullable Hotspot hotspot, String referredOn) {
        return WorkChoiceRules.mayRefer(
                now, hotspot, LocalDate.parse(referredOn), TODAY, FIRST_DAY);
    }

    private static Ruling starting(@Nullable WorkChoice now, String startedOn) {
        return WorkChoiceRules.mayStart(now, LocalDate.parse(startedOn), TODAY);
    }

    private static Ruling ending(@Nullable WorkChoice now, String endedOn) {
        return WorkChoiceRules.mayEnd(now, LocalDate.parse(endedOn), TODAY);
    }
}

package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.language.value.PlanDemand.ADVISED;
import static lms.language.value.PlanDemand.NONE;
import static lms.language.value.PlanDemand.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lms.actionplan.Sample;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.InterviewState.Cancelled;
import lms.actionplan.interview.InterviewState.FailedToAttend;
import lms.actionplan.interview.PlanWork;
import lms.actionplan.interview.ScreenMessage;
import lms.kit.rules.Source;
import lms.language.value.PlanDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("AP ¶101-102, ¶119-121 Every way an interview can end")
@Source("AP ¶15, ¶101-102, ¶119-121")
class EndingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    private static final String SAVE_FIRST =
            "The interview cannot be ended until the new or updated Action Plan has been saved.";
    private static final String PRINT_FIRST =
            "The interview cannot be ended until the new or updated Action Plan has been printed.";
    private static final String IS_ADVISED =
            "During this type of interview completion of an Action Plan is advised: it should be"
                    + " created (or updated if one already exists) and then printed.";
    private static final String IS_DISCARDED =
            "You have recorded FTP. The Action Plan will now close without saving changes";

    /** What was done to the Action Plan in the interview. */
    enum Done {
        NO_PLAN("nothing, and there is no plan", false, false, false, false),
        NOTHING("nothing", true, false, false, false),
        UNSAVED("changed, not saved", true, true, false, false),
        SAVED("saved, not printed", true, false, true, false),
        PRINTED("saved and printed", true, false, true, true),
        SAVED_THEN_CHANGED("saved, then changed", true, true, true, false),
        PRINTED_THEN_CHANGED("saved and printed, then changed", true, true, true, true);

        private final String words;
        private final boolean exists;
        private final boolean unsaved;
        private final boolean saved;
        private final boolean printed;

        Done(String words, boolean exists, boolean unsaved, boolean saved, boolean printed) {
            this.words = words;
            this.exists = exists;
            this.unsaved = unsaved;
            this.saved = saved;
            this.printed = printed;
        }

        PlanWork work() {
            return new PlanWork(exists, unsaved, saved ? 4L : null);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** How it turns out: refused, or ended with messages, and with what becomes of the draft. */
    record Outcome(boolean ended, boolean discarded, List<String> messages) {

        static Outcome refused(String... messages) {
            return new Outcome(false, false, List.of(messages));
        }

        static Outcome ends(String... messages) {
            return new Outcome(true, false, List.of(messages));
        }

        static Outcome discards(String... messages) {
            return new Outcome(true, true, List.of(messages));
        }
    }

    static Stream<Arguments> everyWay() {
        return Stream.of(
                // Demanded: none. Not a word is said.
                way(NONE, Done.NO_PLAN, false, Outcome.ends()),
                way(NONE, Done.NOTHING, false, Outcome.ends()),
                way(NONE, Done.UNSAVED, false, Outcome.ends()),
                way(NONE, Done.SAVED, false, Outcome.ends()),
                way(NONE, Done.PRINTED, false, Outcome.ends()),
                way(NONE, Done.SAVED_THEN_CHANGED, false, Outcome.ends()),
                way(NONE, Done.PRINTED_THEN_CHANGED, false, Outcome.ends()),
                // Advised: ends with the message, whatever was done.
                way(ADVISED, Done.NO_PLAN, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.NOTHING, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.UNSAVED, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.SAVED, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.PRINTED, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.SAVED_THEN_CHANGED, false, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.PRINTED_THEN_CHANGED, false, Outcome.ends(IS_ADVISED)),
                // Required: not before it was saved, and printed after that.
                way(REQUIRED, Done.NO_PLAN, false, Outcome.refused(SAVE_FIRST, PRINT_FIRST)),
                way(REQUIRED, Done.NOTHING, false, Outcome.refused(SAVE_FIRST, PRINT_FIRST)),
                way(REQUIRED, Done.UNSAVED, false, Outcome.refused(SAVE_FIRST, PRINT_FIRST)),
                way(REQUIRED, Done.SAVED, false, Outcome.refused(PRINT_FIRST)),
                way(REQUIRED, Done.PRINTED, false, Outcome.ends()),
                way(REQUIRED, Done.SAVED_THEN_CHANGED, false, Outcome.refused(PRINT_FIRST)),
                way(REQUIRED, Done.PRINTED_THEN_CHANGED, false, Outcome.ends()),
                // FTP recorded: nothing is required, and unsaved changes go.
                way(NONE, Done.NO_PLAN, true, Outcome.ends()),
                way(NONE, Done.NOTHING, true, Outcome.ends()),
                way(NONE, Done.UNSAVED, true, Outcome.discards(IS_DISCARDED)),
                way(NONE, Done.SAVED, true, Outcome.ends()),
                way(NONE, Done.PRINTED, true, Outcome.ends()),
                way(NONE, Done.SAVED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)),
                way(NONE, Done.PRINTED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)),
                way(ADVISED, Done.NO_PLAN, true, Outcome.ends()),
                way(ADVISED, Done.NOTHING, true, Outcome.ends()),
                way(ADVISED, Done.UNSAVED, true, Outcome.discards(IS_DISCARDED)),
                way(ADVISED, Done.SAVED, true, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.PRINTED, true, Outcome.ends(IS_ADVISED)),
                way(ADVISED, Done.SAVED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)),
                way(ADVISED, Done.PRINTED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)),
                way(REQUIRED, Done.NO_PLAN, true, Outcome.ends()),
                way(REQUIRED, Done.NOTHING, true, Outcome.ends()),
                way(REQUIRED, Done.UNSAVED, true, Outcome.discards(IS_DISCARDED)),
                way(REQUIRED, Done.SAVED, true, Outcome.ends()),
                way(REQUIRED, Done.PRINTED, true, Outcome.ends()),
                way(REQUIRED, Done.SAVED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)),
                way(REQUIRED, Done.PRINTED_THEN_CHANGED, true, Outcome.discards(IS_DISCARDED)));
    }

    @ParameterizedTest(name = "{0}, plan {1}, FTP {2}: {3}")
    @MethodSource("everyWay")
    @DisplayName("What is demanded × what was done × FTP, each with its exact words")
    void ends(PlanDemand demands, Done done, boolean ftp, Outcome outcome) {
        var interview = interview(ftp);

        var ruling = EndingRules.mayEnd(interview, demands, done.work(), done.printed);
        var said = new ArrayList<String>();
        ruling.reasons().forEach(reason -> said.add(reason.refusal().message()));
        if (ruling.isAllowed()) {
            EndingRules.atTheEnd(demands, done.work(), ftp)
                    .forEach(message -> said.add(message.text()));
        }

        assertThat(
                        new Outcome(
                                ruling.isAllowed(),
                                EndingRules.discardsUnsaved(ftp, done.work()),
                                said))
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("The table has every row")
    void whole() {
        assertThat(everyWay().map(row -> List.of(row.get()).subList(0, 3)).distinct())
                .hasSize(PlanDemand.values().length * Done.values().length * 2);
    }

    @Test
    @DisplayName("The start says what the end will ask for")
    void atTheStart() {
        assertThat(EndingRules.atTheStart(REQUIRED).orElseThrow().text())
                .isEqualTo(
                        "During this type of interview an Action Plan must be created (or updated"
                                + " if one already exists) and then printed.");
        assertThat(EndingRules.atTheStart(ADVISED).map(ScreenMessage::text)).contains(IS_ADVISED);
        assertThat(EndingRules.atTheStart(NONE)).isEmpty();
    }

    @Test
    @DisplayName("Only an interview that is going on ends, whatever was done")
    void notStarted() {
        for (var state :
                List.of(
                        new Booked(),
                        Sample.ended(),
                        new Cancelled(Sample.NINE),
                        new FailedToAttend(Sample.NINE))) {
            var ruling =
                    EndingRules.mayEnd(
                            Sample.interview(TODAY, state),
                            REQUIRED,
                            Done.NOTHING.work(),
                            Done.NOTHING.printed);

            assertThat(ruling.reasons()).containsExactly(END_NOT_STARTED.reason());
        }
    }

    @Test
    @DisplayName("AP ¶121 A sanction should be considered once it ended with FTP, and not before")
    void sanction() {
        assertThat(EndingRules.asksForSanction(Sample.withFtp(TODAY, Sample.ended()))).isTrue();
        assertThat(EndingRules.asksForSanction(interview(true))).isFalse();
        assertThat(EndingRules.asksForSanction(Sample.interview(TODAY, Sample.ended()))).isFalse();
    }

    private static Arguments way(PlanDemand demands, Done done, boolean ftp, Outcome outcome) {
        return Arguments.of(demands, done, ftp, outcome);
    }

    private static Interview interview(boolean ftp) {
        InterviewState started = Sample.started();
        return ftp ? Sample.withFtp(TODAY, started) : Sample.interview(TODAY, started);
    }
}

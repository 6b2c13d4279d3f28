package lms.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.clientrecord.Aims;
import lms.actionplan.clientrecord.EmploymentHistory;
import lms.actionplan.clientrecord.Outgoings;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Appointment.Place;
import lms.actionplan.interview.Booking;
import lms.actionplan.interview.Interview;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Author;
import lms.actionplan.plan.ItemStatus.Closed;
import lms.actionplan.plan.ItemStatus.Open;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Review;
import lms.actionplan.plan.Texts;
import lms.kit.access.Stamp;
import lms.kit.outbox.EventJson;
import lms.language.Samples;
import lms.language.Topics;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import lms.language.value.PlanDemand;
import lms.language.value.ReviewId;
import lms.language.value.TimeOfDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What this service publishes is what the samples say")
class SamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final LocalDate NEXT_WEEK = LocalDate.of(2012, 5, 8);
    private static final Author AMAL = new Author("amal.khan", "A Khan", new OfficeCode("LDS"));

    @Test
    @DisplayName("of an interview")
    void interview() throws JsonProcessingException {
        var nine = new Place("amal.khan", new TimeOfDay("09:00"), 40);
        var interview =
                new Interview(
                        Sample.INTERVIEW,
                        2,
                        Sample.CLIENT,
                        InterviewType.WP_REFERRAL,
                        Booking.first(new Appointment(TODAY, nine), "amal.khan", TODAY),
                        Sample.started(),
                        List.of(),
                        List.of(),
                        Sample.stamp(Sample.NINE));

        assertSame(Samples.json(Topics.INTERVIEW), interview.toEvent(PlanDemand.ADVISED));
    }

    @Test
    @DisplayName("of an Action Plan")
    void plan() throws JsonProcessingException {
        var saved = Sample.stamp(Instant.parse("2012-05-08T09:31:47.062Z"));
        var plan =
                new Plan(
                        Sample.CLIENT,
                        2,
                        5,
                        Sample.INTERVIEW,
                        items(saved),
                        new Texts(
                                null,
                                "Two years in goods in; trained two new starters.",
                                null,
                                null,
                                "Would travel up to an hour by bus."),
                        "Goods in and stock control.",
                        Map.of(
                                Challenge.JOBSEARCH_SKILLS,
                                ChallengeState.FACED,
                                Challenge.BASIC_BELIEF,
                                ChallengeState.OVERCOME),
                        new PulledThrough(
                                3,
                                false,
                                new PulledInformation(
                                        2, Aims.NONE, EmploymentHistory.NONE, Outgoings.NONE),
                                new PulledQualifications(1, List.of()),
                                new PulledChildcare(1, List.of(9, 4)),
                                PulledCalculations.NONE),
                        saved);

        assertSame(Samples.json(Topics.ACTION_PLAN), plan.toEvent());
    }

    private static List<ActionItem> items(Stamp saved) {
        var review =
                new Review(
                        new ReviewId("3f1d6c0e-8a57-4c2b-9a6e-51b0c7d2e4f8"),
                        1,
                        "Sent three; one asked for references.",
                        AMAL,
                        NEXT_WEEK,
                        Sample.INTERVIEW,
                        saved.at());
        return List.of(
                new ActionItem(
                        new ActionItemId("71b0c6a4-2f5e-4f43-8a3d-9c5e1d7b6f20"),
                        3,
                        "Ask two former supervisors for references.",
                        AssignedTo.CLIENT,
                        LocalDate.of(2012, 5, 22),
                        NEXT_WEEK,
                        NEXT_WEEK,
                        AMAL,
                        List.of(),
                        new Open(),
                        saved),
                new ActionItem(
                        new ActionItemId("c7d8fa11-8a0f-4f0b-9b63-51f2c6e0d7a9"),
                        1,
                        "Ask the college when the fork-lift course starts and tell the customer by"
                                + " telephone.",
                        AssignedTo.PA,
                        LocalDate.of(2012, 5, 21),
                        TODAY,
                        TODAY,
                        AMAL,
                        List.of(),
                        new Open(),
                        saved),
                new ActionItem(
                        new ActionItemId("0e9c2c86-51f4-4b39-a0d1-6d2f8b7a4c55"),
                        2,
                        "Send a CV to three distribution companies found on the internet and note"
                                + " their answers.",
                        AssignedTo.CLIENT,
                        LocalDate.of(2012, 5, 15),
                        TODAY,
                        TODAY,
                        AMAL,
                        List.of(review),
                        new Closed(NEXT_WEEK, NEXT_WEEK, Sample.INTERVIEW, AMAL),
                        saved));
    }

    private static void assertSame(String sample, Object event) throws JsonProcessingException {
        assertThat(EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(event)))
                .isEqualTo(EventJson.mapper().readTree(sample));
    }
}

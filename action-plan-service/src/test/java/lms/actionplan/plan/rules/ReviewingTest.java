package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.DOUBLE_QUOTES;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.ITEM_CLOSED;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static lms.actionplan.plan.PlanRefusal.REVIEW_NOT_DELETED_NOW;
import static lms.actionplan.plan.PlanRefusal.TEXT_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.TOO_MANY_REVIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lms.actionplan.Sample;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent.NewReview;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.Occasion.During;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.Review;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import lms.language.value.ActionItemId;
import lms.language.value.InterviewId;
import lms.language.value.ReviewId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AP ¶13, ¶70-71 Reviews of an Action Item")
@Source("AP ¶13, ¶69, ¶71, decision ADR-0054")
class ReviewingTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);
    private static final InterviewId FIRST =
            new InterviewId("11111111-24d0-4d0f-8b6e-3f5d7c9e2a40");
    private static final InterviewId SECOND =
            new InterviewId("22222222-24d0-4d0f-8b6e-3f5d7c9e2a40");
    private static final Instant FIRST_STARTED = Instant.parse("2011-04-15T09:00:00Z");
    private static final Instant SECOND_STARTED = Instant.parse("2011-05-20T09:00:00Z");
    private static final Instant THIRD_STARTED = Instant.parse("2011-06-24T09:00:00Z");

    @Nested
    @DisplayName("AP ¶13 Up to ten")
    @Source("AP ¶13")
    class UpToTen {

        @Test
        @DisplayName("can be recorded against each Action Item, the tenth included")
        void tenth() {
            var item = item(reviews(9));

            assertThat(recording(item, 1)).isEmpty();
        }

        @Test
        @DisplayName("and the eleventh is refused, also when it is in the same draft")
        void eleventh() {
            assertThat(recording(item(reviews(10)), 1))
                    .containsExactly(TOO_MANY_REVIEWS.at("/newReviews/0/itemId"));
            assertThat(recording(item(reviews(9)), 3))
                    .containsExactly(
                            TOO_MANY_REVIEWS.at("/newReviews/1/itemId"),
                            TOO_MANY_REVIEWS.at("/newReviews/2/itemId"));
        }

        @Test
        @DisplayName("count for each item alone")
        void each() {
            var full = item(reviews(10));
            var other = item(List.of());
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(),
                            List.of(new NewReview(other.id(), "Went well.")),
                            List.of(),
                            List.of());

            assertThat(reasons(List.of(full, other), draft, new Outside())).isEmpty();
        }

        @Test
        @DisplayName("leave a place when one is deleted in the same save")
        void deletedMakesRoom() {
            var item = item(reviews(10));
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(),
                            List.of(new NewReview(item.id(), "Went well.")),
                            List.of(item.reviews().getFirst().id()),
                            List.of());

            assertThat(reasons(List.of(item), draft, during(FIRST, FIRST_STARTED, null))).isEmpty();
        }
    }

    @Nested
    @DisplayName("AP ¶70 The review comments")
    @Source("AP ¶57, ¶70, ¶74")
    class Comments {

        @ParameterizedTest
        @DisplayName("are needed")
        @ValueSource(strings = {"", " ", "\n"})
        void needed(String text) {
            assertThat(recording(item(List.of()), text))
                    .containsExactly(FIELD_NOT_COMPLETED.at("/newReviews/0/text"));
        }

        @Test
        @DisplayName("hold 2,000 characters, and not one more")
        void length() {
            assertThat(recording(item(List.of()), "x".repeat(2000))).isEmpty();
            assertThat(recording(item(List.of()), "x".repeat(2001)))
                    .containsExactly(TEXT_TOO_LONG.at("/newReviews/0/text"));
        }

        @ParameterizedTest
        @DisplayName("hold no double quotation mark, straight or curly")
        @ValueSource(strings = {"\"", "“", "”", "„", "‟", "＂"})
        void quotes(String quote) {
            assertThat(recording(item(List.of()), "said " + quote + "yes"))
                    .containsExactly(DOUBLE_QUOTES.at("/newReviews/0/text"));
        }

        @Test
        @DisplayName("belong to an Action Item of this plan")
        void ofThisPlan() {
            var draft =
                    Sample.changing(
                            TODAY,
                            List.of(),
                            List.of(new NewReview(ActionItemId.fresh(), "Went well.")),
                            List.of(),
                            List.of());

            assertThat(reasons(List.of(), draft, new Outside()))
                    .containsExactly(ITEM_NOT_ON_PLAN.at("/newReviews/0/itemId"));
        }

        @Test
        @DisplayName("can be recorded during or outside an interview")
        @Source("AP ¶104")
        void outside() {
            assertThat(recording(item(List.of()), "Telephoned.")).isEmpty();
        }
    }

    @Nested
    @DisplayName("AP ¶71 A review that was made in an interview")
    @Source("AP ¶71")
    class MadeInside {

        private final Review review = Sample.review(1, FIRST, FIRST_STARTED.plusSeconds(600));

        @Test
        @DisplayName("is deleted during that interview")
        void same() {
            assertThat(deleting(review, during(FIRST, FIRST_STARTED, null))).isEmpty();
        }

        @Test
        @DisplayName("is not deleted in the next one")
        void next() {
            assertThat(deleting(review, during(SECOND, SECOND_STARTED, FIRST_STARTED)))
                    .containsExactly(REVIEW_NOT_DELETED_NOW.at("/deletedReviews/0"));
        }

        @Test
        @DisplayName("is not deleted outside an interview")
        void outside() {
            assertThat(deleting(review, new Outside()))
                    .containsExactly(REVIEW_NOT_DELETED_NOW.at("/deletedReviews/0"));
        }
    }

    @Nested
    @DisplayName("AP ¶71 A review that was made outside an interview")
    @Source("AP ¶71, decision ADR-0054")
    class MadeOutside {

        private final Review review = Sample.review(1, null, FIRST_STARTED.plusSeconds(86_400));

        @Test
        @DisplayName("is deleted in the next one")
        void next() {
            assertThat(deleting(review, during(SECOND, SECOND_STARTED, FIRST_STARTED))).isEmpty();
        }

        @Test
        @DisplayName("is deleted in the client's first interview of all")
        void first() {
            assertThat(deleting(review, during(SECOND, SECOND_STARTED, null))).isEmpty();
        }

        @Test
        @DisplayName("is not deleted in the one after the next")
        void afterNext() {
            assertThat(deleting(review, during(InterviewId.fresh(), THIRD_STARTED, SECOND_STARTED)))
                    .containsExactly(REVIEW_NOT_DELETED_NOW.at("/deletedReviews/0"));
        }

        @Test
        @DisplayName("is not deleted outside an interview, where it was made")
        void outside() {
            assertThat(deleting(review, new Outside()))
                    .containsExactly(REVIEW_NOT_DELETED_NOW.at("/deletedReviews/0"));
        }
    }

    @Test
    @DisplayName("AP ¶69 Of a closed item, none is added and none is deleted")
    void closed() {
        var review = Sample.review(1, FIRST, FIRST_STARTED);
        var item = Sample.closed(Sample.item(1, "Step", TODAY), TODAY, review);
        var draft =
                Sample.changing(
                        TODAY,
                        List.of(),
                        List.of(new NewReview(item.id(), "Went well.")),
                        List.of(review.id()),
                        List.of());

        assertThat(reasons(List.of(item), draft, during(FIRST, FIRST_STARTED, null)))
                .containsExactly(
                        ITEM_CLOSED.at("/newReviews/0/itemId"),
                        ITEM_CLOSED.at("/deletedReviews/0"));
    }

    @Test
    @DisplayName("One that is gone already needs no deleting")
    void gone() {
        var draft =
                Sample.changing(TODAY, List.of(), List.of(), List.of(ReviewId.fresh()), List.of());

        assertThat(reasons(List.of(item(List.of())), draft, new Outside())).isEmpty();
    }

    private static List<Reason> deleting(Review review, Occasion occasion) {
        var draft = Sample.changing(TODAY, List.of(), List.of(), List.of(review.id()), List.of());
        return reasons(List.of(item(List.of(review))), draft, occasion);
    }

    private static List<Reason> recording(ActionItem item, int count) {
        return recording(item, Collections.nCopies(count, new NewReview(item.id(), "Went well.")));
    }

    private static List<Reason> recording(ActionItem item, String text) {
        return recording(item, List.of(new NewReview(item.id(), text)));
    }

    private static List<Reason> recording(ActionItem item, List<NewReview> reviews) {
        return reasons(
                List.of(item),
                Sample.changing(TODAY, List.of(), reviews, List.of(), List.of()),
                new Outside());
    }

    private static List<Reason> reasons(
            List<ActionItem> items, lms.actionplan.plan.DraftContent draft, Occasion occasion) {
        return PlanRules.maySave(Sample.plan(items), draft, occasion, Sample.LIMITS, TODAY)
                .reasons();
    }

    private static ActionItem item(List<Review> reviews) {
        return Sample.reviewed(Sample.item(1, "Step", TODAY), reviews.toArray(new Review[0]));
    }

    private static List<Review> reviews(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> Sample.review(place, FIRST, FIRST_STARTED.plusSeconds(place)))
                .toList();
    }

    private static Occasion during(
            InterviewId interview,
            Instant startedAt,
            @org.jspecify.annotations.Nullable Instant previous) {
        return new During(interview, startedAt, previous);
    }
}

package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶58-61, ¶67-71 Reviewing and closing Action Items over REST")
@Source("AP ¶13, ¶58, ¶59, ¶61, ¶67, ¶68, ¶69, ¶70, ¶71, ¶104")
class ReviewsTest {

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();
    private final ClientId clientId = ClientRecord.known().clientId();

    @Test
    @DisplayName("A review says who and when and in which interview, and others are told")
    @Source("AP ¶58, ¶59, ¶70")
    void review() {
        var interviewId = plan();
        String item = item(0);

        var saved = amal.saved(clientId, DraftJson.adding("Next").review(item, " Went well. "));

        assertThat(saved.<List<Map<String, ?>>>path("items[0].reviews")).hasSize(1);
        var review = saved.<Map<String, Object>>path("items[0].reviews[0]");
        assertThat(review)
                .containsEntry("text", "Went well.")
                .containsEntry("recordedBy", "A Khan")
                .containsEntry("recordedOffice", "LDS")
                .containsEntry("recordedOn", "2011-04-15")
                .containsEntry("interviewId", interviewId);
        assertThat(amal.get(Front.plan(clientId)).asString()).isEqualTo(saved.asString());
        var told =
                Broker.awaitThat(
                                Topics.ACTION_PLAN,
                                clientId.toString(),
                                said -> said.as(ActionPlan.class).version() == 2)
                        .as(ActionPlan.class);
        assertThat(told.items().getFirst().reviews())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.text()).isEqualTo("Went well.");
                    assertThat(event.recordedBy()).isEqualTo("A Khan");
                    assertThat(event.recordedOn()).isEqualTo(LocalDate.of(2011, 4, 15));
                    assertThat(event.interviewId()).hasToString(interviewId);
                });
    }

    @Test
    @DisplayName("A review of an interview is deleted in it, and no more when it has ended")
    @Source("AP ¶71")
    void deleteInside() {
        var interviewId = plan();
        var saved =
                amal.saved(
                        clientId,
                        DraftJson.adding("Next").review(item(0), "One.").review(item(0), "Two."));
        List<String> reviews = saved.path("items[0].reviews.id");
        assertThat(saved.<List<Map<String, ?>>>path("items[0].reviews._links"))
                .allSatisfy(links -> assertThat(links).containsKey("delete"));

        var after = beth.saved(clientId, DraftJson.adding("More").delete(reviews.getFirst()));

        assertThat(after.<List<String>>path("items[0].reviews.text")).containsExactly("Two.");
        end(interviewId);
        assertThat(
                        amal.get(Front.plan(clientId))
                                .<Map<String, ?>>path("items[0].reviews[0]._links"))
                .isEmpty();
        var refused = amal.trySave(clientId, DraftJson.adding("Last").delete(reviews.getLast()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("AP-302");
        assertThat(refused.<String>path("detail"))
                .isEqualTo(
                        "Reviews can only be deleted during the interview in which the review took"
                                + " place (or in the next one if the review text was not added"
                                + " during an interview).");
    }

    @Test
    @DisplayName("A review made outside is deleted in the next interview, and not in the one after")
    @Source("AP ¶71")
    void deleteOutside() {
        end(plan());
        var saved =
                amal.saved(
                        clientId,
                        DraftJson.adding("Next").review(item(0), "One.").review(item(0), "Two."));
        List<String> reviews = saved.path("items[0].reviews.id");
        assertThat(saved.<Map<String, ?>>path("items[0].reviews[0]"))
                .doesNotContainKey("interviewId");
        assertThat(
                        amal.trySave(clientId, DraftJson.adding("X").delete(reviews.getFirst()))
                                .<String>path("code"))
                .isEqualTo("AP-302");

        var next = amal.startInterview(clientId);
        var deleted = amal.saved(clientId, DraftJson.adding("X").delete(reviews.getFirst()));
        end(next);
        amal.startInterview(clientId);
        var refused = amal.trySave(clientId, DraftJson.adding("Y").delete(reviews.getLast()));

        assertThat(deleted.<List<String>>path("items[0].reviews.text")).containsExactly("Two.");
        assertThat(refused.<String>path("code")).isEqualTo("AP-302");
    }

    @Test
    @DisplayName("Ten reviews fill an item; a deleted one makes room")
    @Source("AP ¶13")
    void ten() {
        plan();
        var ten = DraftJson.adding("Next");
        for (int i = 1; i <= 10; i++) {
            ten.review(item(0), "Review " + i);
        }
        var saved = amal.saved(clientId, ten);
        assertThat(saved.<List<String>>path("items[0].reviews.text")).hasSize(10);
        assertThat(saved.<Map<String, ?>>path("items[0]._links")).doesNotContainKey("review");

        var refused = amal.trySave(clientId, DraftJson.adding("More").review(item(0), "Eleventh"));
        String third = saved.path("items[0].reviews[2].id");
        var room =
                amal.saved(
                        clientId,
                        DraftJson.adding("More").review(item(0), "Eleventh").delete(third));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("Up to ten reviews can be recorded against each Action Item.");
        assertThat(room.<List<String>>path("items[0].reviews.text"))
                .hasSize(10)
                .doesNotContain("Review 3")
                .endsWith("Eleventh");
    }

    @Test
    @DisplayName("An item is reviewed and closed in one save, and then stays as it is")
    @Source("AP ¶61, ¶68, ¶69")
    void close() {
        plan();
        String item = item(0);

        var closed =
                amal.saved(
                        clientId,
                        DraftJson.adding("Next")
                                .review(item, "Done.")
                                .close(item, LocalDate.of(2010, 10, 15)));

        assertThat(closed.<String>path("items[0].closedOn")).isEqualTo("2010-10-15");
        assertThat(closed.<String>path("items[0].closedBy")).isEqualTo("A Khan");
        assertThat(closed.<Map<String, ?>>path("items[0]._links")).isEmpty();
        assertThat(closed.<Map<String, ?>>path("items[1]._links"))
                .containsOnlyKeys("amend", "review", "close");
        var refused =
                amal.trySave(
                        clientId,
                        DraftJson.adding("More")
                                .amend(item, "Another thing", Front.TODAY)
                                .review(item, "Late."));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("AP-331", "AP-331");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/amendedItems/0/id", "/newReviews/0/itemId");
        assertThat(refused.<String>path("detail"))
                .isEqualTo("An Action Item cannot be amended if the date closed has been saved.");
    }

    @Test
    @DisplayName("Outside an interview no item is closed, but it is reviewed and amended")
    @Source("AP ¶68, ¶99, ¶104")
    void closeOutside() {
        var interviewId = plan();
        end(interviewId);
        String item = item(0);

        var refused =
                amal.trySave(
                        clientId,
                        DraftJson.adding("Next").review(item, "Done.").close(item, Front.TODAY));
        var reviewed =
                amal.saved(
                        clientId,
                        DraftJson.adding("Next")
                                .review(item, "Done.")
                                .amend(item, "Attend both.", Front.TODAY));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("AP-334");
        assertThat(refused.<String>path("detail"))
                .isEqualTo(
                        "The Action Item can only be closed within an interview. Outside of an"
                                + " interview, make a note in Conversations and take clearance"
                                + " action at the next interview.");
        assertThat(reviewed.<Map<String, ?>>path("items[0]._links"))
                .containsOnlyKeys("amend", "review");
        assertThat(reviewed.<String>path("items[0].text")).isEqualTo("Attend both.");
    }

    @Test
    @DisplayName("The list is in the order of target dates, closed items among the others")
    @Source("AP ¶61")
    void order() {
        plan();
        String item = item(0);
        amal.saved(
                clientId, DraftJson.adding("Next").review(item, "Done.").close(item, Front.TODAY));

        var saved =
                amal.saved(
                        clientId, DraftJson.of(amal.readDraft(clientId).asString()).item("Third"));

        assertThat(saved.<List<String>>path("items.firstWords"))
                .containsExactly("Attend the meeting.", "Next", "Third");
        assertThat(saved.<List<String>>path("items.closedOn"))
                .containsExactly("2011-04-15", null, null);
    }

    @Test
    @DisplayName("The database itself keeps the limits of reviews and closing")
    void constraints() {
        plan();
        String item = item(0);
        amal.saved(
                clientId, DraftJson.adding("Next").review(item, "Done.").close(item, Front.TODAY));
        String open = item(1);

        for (var fault :
                List.of(
                        "update review set position = 11 where item_id = '" + item + "'",
                        "update review set text = 'a ” b' where item_id = '" + item + "'",
                        "update review set text = repeat('x', 2001) where item_id = '" + item + "'",
                        "delete from review where item_id = '" + item + "'",
                        "update action_item set text = 'x' where item_id = '" + item + "'",
                        "update action_item set closed_on = '2011-04-14' where item_id = '"
                                + item
                                + "'",
                        "update action_item set target = '2011-10-16' where item_id = '"
                                + open
                                + "'",
                        closing(open, "2011-04-15", "2011-04-15"),
                        closing(open, "2011-04-16", "2011-04-15"),
                        closing(open, "2010-10-14", "2011-04-15"),
                        "update action_item set closed_on = '2011-04-15' where item_id = '"
                                + open
                                + "'")) {
            assertThat(catchThrowable(() -> Database.execute(fault)))
                    .as(fault)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("23514");
        }
    }

    private static String closing(String item, String on, String recordedOn) {
        return """
        update action_item set closed_on = '%s', closed_recorded_on = '%s', closed_in = created_in,
            closed_by = 'a', closed_by_name = 'A', closed_office = 'LDS'
        from plan where plan.client_id = action_item.client_id and item_id = '%s'
        """
                .formatted(on, recordedOn, item);
    }

    /** Creates a plan with one item, and gives the interview, which is still open. */
    private String plan() {
        var created = amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("Attend the meeting."));
        return created.path("createdIn");
    }

    private String item(int place) {
        return amal.get(Front.plan(clientId)).path("items[" + place + "].id");
    }

    private void end(String interviewId) {
        Database.execute(
                "update interview set stage = 'ENDED', ended_at = now(), version = version + 1,"
                        + " opened_to_close = false where interview_id = '"
                        + interviewId
                        + "'");
    }
}

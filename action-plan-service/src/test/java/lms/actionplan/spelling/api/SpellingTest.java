package lms.actionplan.spelling.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶72, ¶109-113 Spelling over REST")
@Source("AP ¶72, ¶109, ¶110, ¶111, ¶112, ¶113")
class SpellingTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("A save tells each unrecognised word with its sentence, place and suggestions")
    @Source("AP ¶111")
    void refusedSave() {
        var clientId = drafted("Go to recpetion. Ask about the enrollment date.");

        var refused = amal.save(clientId, 2);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("AP-500");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/newItems/0/text", "/newItems/0/text");
        assertThat(refused.<Map<String, ?>>path("errors[0].facts"))
                .isEqualTo(
                        Map.of(
                                "word",
                                "recpetion",
                                "sentence",
                                "Go to recpetion.",
                                "positionInSentence",
                                6,
                                "position",
                                6,
                                "suggestions",
                                List.of("reception")));
        assertThat(refused.<Map<String, ?>>path("errors[1].facts"))
                .isEqualTo(
                        Map.of(
                                "word",
                                "enrollment",
                                "sentence",
                                "Ask about the enrollment date.",
                                "positionInSentence",
                                14,
                                "position",
                                31,
                                "suggestions",
                                List.of("enrolment")));
    }

    @Test
    @DisplayName("The spell checker runs before all other checks, which are not told yet")
    @Source("AP ¶110")
    void beforeAllOthers() {
        var clientId = created();
        amal.putDraft(
                clientId,
                1,
                """
                {"newItems": [{"text": "Atend the meeting.", "target": "2011-04-14"}],
                 "amendedItems": [], "texts": {"info": "Prefers “mornings”."}}
                """);

        var refused = amal.save(clientId, 2);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("AP-500");
        var next = save(clientId, 2, "Atend");
        assertThat(next.statusCode()).isEqualTo(422);
        assertThat(next.<List<String>>path("errors.code"))
                .containsExactly("AP-202", "AP-203", "AP-206");
    }

    @Test
    @DisplayName("Once each word has been corrected, ignored or added, the plan is saved")
    @Source("AP ¶112")
    void allThreeWays() {
        var clientId = drafted("Atend the Snickleway workshop with the flumboes.");
        assertThat(amal.save(clientId, 2).<List<String>>path("errors.facts.word"))
                .containsExactly("Atend", "flumboes");

        amal.putDraft(
                clientId,
                2,
                Front.draftOf("Attend the course with the flumboes and glimwicks.", Front.TODAY));
        assertThat(words(amal.save(clientId, 3))).containsExactly("flumboes", "glimwicks");
        assertThat(words(save(clientId, 3, "FLUMBOES"))).containsExactly("glimwicks");
        assertThat(add("glimwicks").statusCode()).isEqualTo(201);

        var saved = save(clientId, 3, "flumboes");

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.<List<String>>path("items.text"))
                .containsExactly("Attend the course with the flumboes and glimwicks.");
    }

    @Test
    @DisplayName("What is ignored is ignored this time only")
    @Source("AP ¶111")
    void ignoredOnce() {
        var clientId = drafted("Visit the snarfles.");
        assertThat(save(clientId, 2, "snarfles").statusCode()).isEqualTo(200);
        amal.putDraft(clientId, 3, Front.draftOf("Visit the snarfles again.", Front.TODAY));

        assertThat(words(amal.save(clientId, 4))).containsExactly("snarfles");
    }

    @Test
    @DisplayName("Only what differs from the saved plan is checked")
    @Source("AP ¶110")
    void onlyWhatDiffers() {
        var clientId = created();
        amal.putDraft(
                clientId,
                1,
                Front.draftOf(
                        "Visit the brimsles.", Front.TODAY, "{\"info\": \"Likes brimsles.\"}"));
        assertThat(save(clientId, 2, "brimsles").statusCode()).isEqualTo(200);

        amal.putDraft(
                clientId,
                3,
                Front.draftOf("Attend.", Front.TODAY, "{\"info\": \"Likes brimsles.\"}"));
        assertThat(amal.save(clientId, 4).statusCode()).isEqualTo(200);

        amal.putDraft(
                clientId,
                5,
                Front.draftOf("Attend.", Front.TODAY, "{\"info\": \"Likes brimsles a lot.\"}"));
        var refused = amal.save(clientId, 6);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/texts/info");
        assertThat(words(refused)).containsExactly("brimsles");
    }

    @Test
    @DisplayName("All free texts are checked, each under its pointer")
    @Source("AP ¶109")
    void allFields() {
        var clientId = created();
        amal.putDraft(
                clientId,
                1,
                """
                {"newItems": [{"text": "One qqa."}, {"text": "Two qqb."}],
                 "amendedItems": [],
                 "texts": {"aims": "Qqc.", "employmentHistory": "Qqd.",
                           "personalCircumstances": "Qqe.", "qualifications": "Qqf.",
                           "info": "Qqg."}}
                """);

        var refused = amal.save(clientId, 2);

        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly(
                        "/newItems/0/text",
                        "/newItems/1/text",
                        "/texts/aims",
                        "/texts/employmentHistory",
                        "/texts/personalCircumstances",
                        "/texts/qualifications",
                        "/texts/info");
        assertThat(words(refused)).containsExactly("qqa", "qqb", "Qqc", "Qqd", "Qqe", "Qqf", "Qqg");
    }

    @Test
    @DisplayName("So are the job goal, and the text of a review")
    @Source("AP ¶109")
    void goalAndReview() {
        var clientId = created();
        amal.saved(clientId, DraftJson.adding("Send a letter to two employers."));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");

        var refused =
                amal.trySave(
                        clientId,
                        DraftJson.adding("Visit the library.")
                                .jobGoal("Qqa in a hospital")
                                .review(item, "One letter qqb."));

        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder("/jobGoal", "/newReviews/0/text");
        assertThat(words(refused)).containsExactlyInAnyOrder("Qqa", "qqb");
    }

    @Test
    @DisplayName("More words than anybody corrects at once are listed bit by bit")
    @Source("decision ADR-0058")
    void veryMany() {
        var clientId = drafted("xqz ".repeat(300));

        var refused = amal.save(clientId, 2);

        assertThat(refused.<List<String>>path("errors.code")).hasSize(201).endsWith("AP-502");
        assertThat(save(clientId, 2, "xqz").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("The Spell button is there while an item is made or amended, for who may change")
    @Source("AP ¶72")
    void button() {
        var clientId = drafted("Attend the meeting.");
        var path = Front.plan(clientId) + "/draft";
        assertThat(amal.get(path).<Map<String, ?>>path("_links.spell"))
                .isEqualTo(Map.of("href", "/v1/spelling", "method", "POST"));

        var saved = amal.save(clientId, 2);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(amal.get(path).<Map<String, ?>>path("_links")).doesNotContainKey("spell");
        String item = saved.path("items[0].id");
        var amending =
                amal.putDraft(
                        clientId,
                        3,
                        """
                        {"newItems": [], "texts": {},
                         "amendedItems": [{"id": "%s", "text": "Attend."}]}
                        """
                                .formatted(item));
        assertThat(amending.<Map<String, ?>>path("_links")).containsKey("spell");
        var olga = Front.as("olga.marsh", "LDS", "office-manager");
        assertThat(olga.get(path).<Map<String, ?>>path("_links")).doesNotContainKey("spell");
    }

    @Test
    @DisplayName("A field is checked on demand, and so is a word that was highlighted in it")
    @Source("AP ¶113")
    void onDemand() {
        var field =
                amal.post(
                        "/v1/spelling",
                        "{\"text\": \"Atend the colege on 26 April.\\nBring proof.\"}");
        var word =
                amal.post(
                        "/v1/spelling",
                        "{\"text\": \"Atend the colege on 26 April.\", \"word\": \"colege\"}");

        assertThat(field.statusCode()).isEqualTo(200);
        assertThat(field.<List<String>>path("unrecognised.word"))
                .containsExactly("Atend", "colege");
        assertThat(field.<List<String>>path("unrecognised.suggestions.flatten()"))
                .contains("Attend", "college");
        assertThat(field.<String>path("unrecognised[0].sentence"))
                .isEqualTo("Atend the colege on 26 April.");
        assertThat(word.<List<String>>path("unrecognised.word")).containsExactly("colege");
        assertThat(word.<Integer>path("unrecognised[0].position")).isEqualTo(10);
        assertThat(word.<String>path("_links.addToDictionary.href"))
                .isEqualTo("/v1/dictionary/words");
    }

    @Test
    @DisplayName("The names of the client and of the adviser are known")
    @Source("decision ADR-0058")
    void names() {
        // Wren Holloway is the client, Amal Khan the adviser.
        var text = "Holloway and Wren’s sister will meet Khan.";
        var clientId = drafted(text + " Hollowayes.");

        assertThat(words(amal.save(clientId, 2))).containsExactly("Hollowayes");
        assertThat(
                        amal.post(
                                        "/v1/spelling",
                                        "{\"text\": \"%s\", \"clientId\": \"%s\"}"
                                                .formatted(text, clientId))
                                .<List<?>>path("unrecognised"))
                .isEmpty();
    }

    @Test
    @DisplayName("A restricted client looks like a missing one here, too")
    void restricted() {
        var record = ClientRecord.known();
        amal.createPlan(record.clientId());
        record.summary(2, false, true);
        amal.get(Front.plan(record.clientId()) + "?seen=client-summary:2");

        var answer =
                amal.post(
                        "/v1/spelling",
                        "{\"text\": \"Attend.\", \"clientId\": \"" + record.clientId() + "\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private Response add(String word) {
        return amal.post("/v1/dictionary/words", "{\"word\": \"" + word + "\"}");
    }

    private static List<String> words(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
        return refused.path("errors.facts.word");
    }

    private Response save(ClientId clientId, long draft, String ignored) {
        return amal.request()
                .header("If-Match", "\"" + draft + "\"")
                .body("{\"ignoredWords\": [\"" + ignored + "\"]}")
                .post(Front.plan(clientId) + "/save");
    }

    private ClientId drafted(String text) {
        var clientId = created();
        var put = amal.putDraft(clientId, 1, Front.draftOf(text, Front.TODAY));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        return clientId;
    }

    private ClientId created() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        return clientId;
    }
}

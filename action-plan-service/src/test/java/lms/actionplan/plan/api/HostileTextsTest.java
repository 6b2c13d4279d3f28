package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("AP ¶57 Free text travels intact, whatever is in it, but for double quotation marks")
@Source("AP ¶57, decision ADR-0020")
class HostileTextsTest {

    private static final List<String> TABS =
            List.of("aims", "employmentHistory", "personalCircumstances", "qualifications", "info");

    private final Front amal = Front.amal();
    private final ClientId clientId = ClientRecord.known().clientId();

    @ParameterizedTest
    @DisplayName("through REST, the database and the event")
    @ValueSource(
            strings = {
                "one\ntwo\r\nthree\ttabbed",
                "it's the client's ‘own’ plan",
                "a,b;c|d,\\n \\ \\\\ C:\\temp\\",
                "<b>&amp;</b> <script>alert('x')</script> <!-- no --> ]]>",
                "🚌 👩🏽‍🔧 e\u0301 ŵ tŷ naïve 中文",
                "left \u202Eright to left\u202C שלום مرحبا",
                "=1+1; @sum; -- drop table plan; '; select 1",
                "${jndi:x} {{x}} #{x} %s %00 \u00A0 \u200B \u2028 end"
            })
    void intact(String text) {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First"));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        var draft = DraftJson.adding(text).review(item, text).jobGoal(text);
        TABS.forEach(tab -> draft.text(tab, text));
        long version = amal.draft(clientId, draft);

        assertThat(amal.readDraft(clientId).<String>path("newItems[0].text")).isEqualTo(text);
        var saved = savedWhateverTheSpelling(version);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.<List<String>>path("items.text")).contains(text);
        assertThat(saved.<String>path("jobGoal")).isEqualTo(text);
        assertThat(TABS)
                .allSatisfy(tab ->
                        assertThat(saved.<String>path("tabs." + tab + ".text")).isEqualTo(text));
        assertThat(Database.column("select text from review where client_id = '" + clientId + "'"))
                .containsExactly(text);
        assertThat(Database.column("select info from plan where client_id = '" + clientId + "'"))
                .containsExactly(text);
        var told =
                Broker.awaitThat(
                                Topics.ACTION_PLAN,
                                clientId.toString(),
                                said -> said.as(ActionPlan.class).version() == 2)
                        .as(ActionPlan.class);
        assertThat(told.items()).extracting(ActionPlan.Item::text).contains(text);
        assertThat(
                        told.items().stream()
                                .flatMap(i -> Stream.ofNullable(i.reviews()))
                                .flatMap(List::stream)
                                .map(ActionPlan.Review::text))
                .containsExactly(text);
        assertThat(told.jobGoal()).isEqualTo(text);
        assertThat(told.texts()).isEqualTo(new ActionPlan.Texts(text, text, text, text, text));
    }

    @ParameterizedTest
    @DisplayName("Double quotation marks are refused in every field, and the draft keeps them")
    @ValueSource(strings = {"\"", "“", "”"})
    void quotes(String quote) {
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("First"));
        String item = amal.get(Front.plan(clientId)).path("items[0].id");
        var text = "say " + quote + "yes";
        var draft =
                DraftJson.adding(text)
                        .amend(item, text, Front.TODAY)
                        .review(item, text)
                        .jobGoal(text);
        TABS.forEach(tab -> draft.text(tab, text));

        var refused = savedWhateverTheSpelling(amal.draft(clientId, draft));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).containsOnly("AP-206");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder(
                        "/newItems/0/text",
                        "/amendedItems/0/text",
                        "/newReviews/0/text",
                        "/jobGoal",
                        "/texts/aims",
                        "/texts/employmentHistory",
                        "/texts/personalCircumstances",
                        "/texts/qualifications",
                        "/texts/info");
        assertThat(amal.readDraft(clientId).<String>path("newItems[0].text")).isEqualTo(text);
    }

    /** Ignores every word that is not recognised; it is about what stands between the words. */
    private Response savedWhateverTheSpelling(long version) {
        var answer = amal.save(clientId, version);
        if (answer.statusCode() != 409) {
            return answer;
        }
        var words =
                answer.<List<Map<String, String>>>path("errors.facts").stream()
                        .map(facts -> facts.get("word"))
                        .distinct()
                        .map(word -> "\"" + word + "\"")
                        .collect(Collectors.joining(", "));
        return amal.request()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"ignoredWords\": [" + words + "]}")
                .post(Front.plan(clientId) + "/save");
    }
}

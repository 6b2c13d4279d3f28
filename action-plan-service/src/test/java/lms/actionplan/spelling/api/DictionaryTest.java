package lms.actionplan.spelling.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lms.actionplan.Front;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶110-111 The shared dictionary over REST")
@Source("AP ¶110, ¶111")
class DictionaryTest {

    private static final String WORDS = "/v1/dictionary/words";

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();
    private final Front tess = Front.as("tess.ward", "LDS", "team-leader");

    @BeforeEach
    void emptied() {
        Database.execute("delete from dictionary_word");
    }

    @Test
    @DisplayName("A word that one adviser adds is known to all at once, and it says who added it")
    void add() {
        assertThat(unrecognised(beth, "Ride the calderbus.")).containsExactly("calderbus");

        var added = add(amal, "calderbus");

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(WORDS + "/" + added.path("wordId"));
        assertThat(added.<String>path("addedBy.officer")).isEqualTo("amal.khan");
        assertThat(added.<String>path("addedBy.office")).isEqualTo("LDS");
        assertThat(unrecognised(beth, "Ride the calderbus. Calderbus, CALDERBUS, calderbus’s."))
                .isEmpty();
        assertThat(amal.get(WORDS + "/" + added.path("wordId")).asString())
                .isEqualTo(added.asString());
    }

    @Test
    @DisplayName("A word with capitals stands for itself, and for several of it")
    void capitals() {
        add(amal, "McWhiffle");
        add(amal, "QXV");

        assertThat(unrecognised(amal, "McWhiffle QXV QXVs. Mcwhiffle.")).hasSize(1);
        assertThat(unrecognised(amal, "the qxv")).containsExactly("qxv");
    }

    @Test
    @DisplayName("A team leader takes a word out; who did is kept, and it can be added again")
    void remove() {
        var path = WORDS + "/" + add(amal, "calderbus").path("wordId");

        assertThat(amal.get(path).<Map<String, ?>>path("_links")).isEmpty();
        assertThat(tess.get(path).<Map<String, ?>>path("_links")).containsOnlyKeys("remove");
        assertThat(delete(amal, path, 1).statusCode()).isEqualTo(403);
        assertThat(tess.request().delete(path).statusCode()).isEqualTo(428);
        assertThat(delete(tess, path, 2).statusCode()).isEqualTo(412);
        assertThat(delete(tess, path, 1).statusCode()).isEqualTo(204);

        assertThat(delete(tess, path, 1).statusCode()).isEqualTo(404);
        assertThat(tess.get(path).statusCode()).isEqualTo(404);
        assertThat(unrecognised(amal, "the calderbus")).containsExactly("calderbus");
        assertThat(
                        Database.column(
                                "select added_by || ' ' || removed_by || ' ' || removed_office"
                                        + " from dictionary_word"))
                .containsExactly("amal.khan tess.ward LDS");
        assertThat(add(beth, "calderbus").<String>path("addedBy.officer")).isEqualTo("beth.rowe");
        assertThat(unrecognised(amal, "the calderbus")).isEmpty();
    }

    @Test
    @DisplayName("A word that is there already stays as it was added, however many add it at once")
    void once() throws Exception {
        var callers =
                IntStream.range(0, 8)
                        .<Callable<Response>>mapToObj(
                                i -> () -> add(i % 2 == 0 ? amal : beth, "calderbus"))
                        .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(callers).stream().map(each -> each.resultNow());

            assertThat(answers.map(Response::asString).map(DictionaryTest::idOf).distinct())
                    .hasSize(1);
        }
        assertThat(Database.column("select count(*) from dictionary_word")).containsExactly("1");
    }

    @Test
    @DisplayName("The list is paged, the latest first")
    void list() {
        for (var word : List.of("qqa", "qqb", "qqc", "qqd", "qqe")) {
            add(amal, word);
        }
        var seen = new ArrayList<String>();
        var page = amal.get(WORDS + "?limit=2");
        seen.addAll(page.<List<String>>path("items.word"));
        while (page.path("next") != null) {
            page = amal.get(WORDS + "?limit=2&after=" + page.path("next"));
            seen.addAll(page.<List<String>>path("items.word"));
        }

        assertThat(seen).containsExactly("qqe", "qqd", "qqc", "qqb", "qqa");
        assertThat(amal.get(WORDS + "?after=bm9uZQ").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("Only a word is taken: no number, no sentence, nothing overlong")
    void onlyWords() {
        for (var none :
                List.of("", " ", "two words", "QQ123456C", "1st", "a/b", "-", "x".repeat(61))) {
            assertThat(add(amal, none).statusCode()).as(none).isEqualTo(400);
        }
        assertThat(add(amal, " hy-phen ").<String>path("word")).isEqualTo("hy-phen");
        assertThat(add(amal, "o’clocker").<String>path("word")).isEqualTo("o'clocker");
    }

    @Test
    @DisplayName("The database itself keeps the limits")
    void constraints() {
        add(amal, "calderbus");

        for (var fault :
                List.of(
                        "update dictionary_word set word = ''",
                        "update dictionary_word set word = repeat('x', 61)",
                        "update dictionary_word set word = 'two words'",
                        "update dictionary_word set word = 'QQ123456C'",
                        "update dictionary_word set added_office = 'leeds'",
                        "update dictionary_word set removed_by = 'tess.ward'",
                        "update dictionary_word set removed_by = 'a', removed_by_name = 'A',"
                                + " removed_office = 'LDS', removed_trace_id = '0',"
                                + " removed_at = added_at - interval '1 second'")) {
            assertThat(catchThrowable(() -> Database.execute(fault)))
                    .as(fault)
                    .hasRootCauseInstanceOf(java.sql.SQLException.class)
                    .hasStackTraceContaining("check constraint");
        }
        assertThat(
                        catchThrowable(() ->
                                Database.execute(
                                        "insert into dictionary_word (word_id, word, added_by,"
                                                + " added_by_name, added_office, added_at,"
                                                + " added_trace_id) select gen_random_uuid(), word,"
                                                + " added_by, added_by_name, added_office,"
                                                + " added_at, added_trace_id from"
                                                + " dictionary_word")))
                .hasStackTraceContaining("dictionary_word_once");
    }

    private static Response add(Front front, String word) {
        return front.post(WORDS, "{\"word\": \"" + word + "\"}");
    }

    private static Response delete(Front front, String path, long version) {
        return front.request().header("If-Match", "\"" + version + "\"").delete(path);
    }

    private static String idOf(String view) {
        return view.replaceFirst(".*\"wordId\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> unrecognised(Front front, String text) {
        return front.post("/v1/spelling", "{\"text\": \"" + text + "\"}").path("unrecognised.word");
    }
}

package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0031 Searching for clients")
@Source("decision ADR-0031")
class SearchTest {

    @Test
    @DisplayName("by number finds the one client, with what tells them from others")
    void byNino() {
        var details = details();
        var id = aClient(details);
        var nino = details.get("nino").textValue();

        var found = search("{\"nino\": \"" + nino.toLowerCase(java.util.Locale.ROOT) + "\"}");

        assertThat(found)
                .isEqualTo(
                        json(
                                """
                                {
                                  "items": [
                                    {
                                      "clientId": "%1$s",
                                      "nino": "%2$s",
                                      "firstName": "Robin",
                                      "lastName": "Marlow",
                                      "dateOfBirth": "1989-06-14",
                                      "office": "LDS",
                                      "_links": {
                                        "client": {"href": "/v1/clients/%1$s", "method": "GET"}
                                      }
                                    }
                                  ]
                                }
                                """
                                        .formatted(id, nino)));
    }

    @Test
    @DisplayName("by name takes beginnings in any order, whatever case, accents and apostrophes")
    void byName() {
        var id = aClient(named("Siân Mair", "O'Neill-Łukasz"));

        for (var name :
                List.of(
                        "sian",
                        "SIÂN oneill",
                        "o'nei s",
                        "O’Neill",
                        "lukasz, mair",
                        "Łuk",
                        "Sia\u0302n",
                        "mair sian lukasz")) {
            assertThat(ids(search(json("{}").put("name", name).toString()))).as(name).contains(id);
        }
        for (var name : List.of("an", "nei", "sian zzz", "lukaszwxyz")) {
            assertThat(ids(search(json("{}").put("name", name).toString())))
                    .as(name)
                    .doesNotContain(id);
        }
    }

    @Test
    @DisplayName("by name finds misspelt names, in any order and with the marks of any language")
    void misspelt() {
        var katarzyna = aClient(named("Katarzyna", "Wiśniewska"));
        var brien = aClient(named("Sîon", "O'Brien-Featherstonehaugh"));

        for (var name :
                List.of(
                        "Katarzina Wiśniewska",
                        "Wisniewska Katarzyna",
                        "wisnewska katarzina",
                        "Katarzyna Wisniewski",
                        "wisinewska",
                        "kat wiśnievska",
                        "Wisnewska")) {
            assertThat(ids(search(named(name)))).as(name).contains(katarzyna);
        }
        for (var name :
                List.of("OBrien sion", "O’Brian Sion", "Fetherstonehaugh", "featherstonhaugh o")) {
            assertThat(ids(search(named(name)))).as(name).contains(brien);
        }
        for (var name : List.of("Katarzina Wilson", "Kazimiera Wiśniewska", "ak wisniewska")) {
            assertThat(ids(search(named(name)))).as(name).doesNotContain(katarzyna);
        }
    }

    @Test
    @DisplayName("by name gives whole names before beginnings, and both before misspelt ones")
    void bestFirst() {
        var misspeltFirst = aClient(named("Ann", "Jqvyxam"));
        var misspeltLast = aClient(named("Ann", "Jqvyxun"));
        var beginning = aClient(named("Ann", "Jqvyxume"));
        var whole = aClient(named("Zoe", "Jqvyxum"));
        var wholeFirstName = aClient(named("Jqvyxum", "Zuz"));

        assertThat(ids(search(named("jqvyxum"))))
                .containsExactly(whole, wholeFirstName, beginning, misspeltFirst, misspeltLast);
        assertThat(ids(search(named("jqvyxume")))).startsWith(beginning);
        assertThat(ids(search(named("ann jqvyxum")))).startsWith(beginning);
    }

    @Test
    @DisplayName("finds a misspelt name among those born on a day or living at a postcode")
    void misspeltAmongFew() {
        var id = aClient(named("Ottilie", "Brackenridge").put("dateOfBirth", "1951-11-30"));
        var other = aClient(named("Ottilia", "Breckenridge").put("dateOfBirth", "1951-11-30"));

        var found = search("{\"name\": \"Brekenridge Ottilie\", \"dateOfBirth\": \"1951-11-30\"}");

        assertThat(ids(found)).containsExactly(id, other);
    }

    @Test
    @DisplayName("finds preferred and previous names too, whole, begun and misspelt")
    void allNames() {
        var details = named("Theodora", "Hexthwaite").put("preferredName", "Teddie");
        details.putArray("previousNames").add("Theodora Kyrkbride").add("Dora Dunstanville");
        var id = aClient(details);

        for (var name :
                List.of(
                        "teddie hexthwaite",
                        "Kyrkbride",
                        "dunstan teddie",
                        "Kirkbride Theodora",
                        "dunstanvile hexthwait")) {
            assertThat(ids(search(named(name)))).as(name).contains(id);
        }
    }

    @Test
    @DisplayName("forgets the words of a name that nobody bears any more")
    void changedName() {
        var details = named("Perpetua", "Ysbrantsz");
        var id = aClient(details);

        ClientRecords.put("/v1/clients/" + id, 1, details.put("lastName", "Ysbrandt").toString())
                .then()
                .statusCode(200);

        assertThat(ids(search(named("ysbrandt")))).containsExactly(id);
        assertThat(ids(search(named("ysbrantsz")))).containsExactly(id);
        assertThat(ids(search(named("perpetua ysbra")))).containsExactly(id);
        assertThat(Database.column("select count(*) from name_word where word = 'ysbrantsz'"))
                .containsExactly("0");
        assertThat(Database.column("select count(*) from name_word where word = 'ysbrandt'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("gives each client once and in one order, whatever the length of the pages")
    void anyPages() {
        var names =
                List.of(
                        "Vexlow",
                        "Vexlow",
                        "Vexlowe",
                        "Vexlowe",
                        "Vexlaw",
                        "Vexlaw",
                        "Vexlov",
                        "Vexlow-Vexlowe",
                        "Vexlaw-Vexlov",
                        "Vexlaw-Vexlow");
        var expected = new ArrayList<String>();
        for (var first : List.of("Ann", "Anne", "Vexlaw")) {
            for (var last : names) {
                expected.add(aClient(named(first, last).put("dateOfBirth", "1952-10-29")));
            }
        }

        for (var more : List.of("", ", \"dateOfBirth\": \"1952-10-29\"")) {
            for (var name : List.of("vexlow", "vexl", "vexlow ann", "an vexlo", "vexlo vexla")) {
                var whole = pages(name, more, 100);
                assertThat(whole).as(name + more).doesNotHaveDuplicates().isNotEmpty();
                assertThat(expected).as(name + more).containsAll(whole);
                for (int length = 1; length <= 7; length++) {
                    assertThat(pages(name, more, length)).as(name + more).isEqualTo(whole);
                }
            }
            assertThat(pages("vexlow", more, 3)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    @DisplayName("takes everything given together")
    void together() {
        var id = aClient(named("Quill", "Tamsin").put("dateOfBirth", "1950-12-31"));

        var both = "{\"name\": \"tams\", \"dateOfBirth\": \"1950-12-31\", \"postcode\": \"%s\"}";

        assertThat(ids(search(both.formatted("ls994ab")))).containsExactly(id);
        assertThat(ids(search(both.formatted("LS99 4AA")))).isEmpty();
    }

    @Test
    @DisplayName("reads a signs in a name as signs, not as wildcards")
    void wildcards() {
        aClient(named("Percy", "Vane"));

        assertThat(ids(search("{\"name\": \"v%e\"}"))).isEmpty();
        assertThat(ids(search("{\"name\": \"v_ne\"}"))).isEmpty();
    }

    @Test
    @DisplayName("gives every client once, by name, page after page, and no name in the cursor")
    void pages() {
        var expected = new ArrayList<String>();
        for (var first : List.of("Ada", "Bea", "Bea", "Cleo", "Dot")) {
            expected.add(aClient(named(first, "Zephyrine")));
        }

        var found = pages("zephyrine", "", 2);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.getFirst()).isEqualTo(expected.getFirst());
        assertThat(found.subList(3, 5)).isEqualTo(expected.subList(3, 5));
    }

    @Test
    @DisplayName("without anything to go by is refused")
    void nothing() {
        asAdviser()
                .body("{}")
                .post("/v1/clients/search")
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-105"));
    }

    @Test
    @DisplayName("with a cursor that is none is refused")
    void badCursor() {
        asAdviser()
                .body("{\"name\": \"a\", \"after\": \"bm90IGFuIGlk\"}")
                .post("/v1/clients/search")
                .then()
                .statusCode(400)
                .body("code", equalTo("LMS-406"));
    }

    private static List<String> pages(String name, String more, int length) {
        var found = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page =
                    search(
                            json("{\"name\": \"%s\", \"limit\": %d%s}"
                                            .formatted(name, length, more))
                                    .put("after", after)
                                    .toString());
            found.addAll(ids(page));
            after = page.path("next").textValue();
            if (after != null) {
                assertThat(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8))
                        .isEqualTo(found.getLast());
            }
        } while (after != null);
        return found;
    }

    private static String named(String name) {
        return json("{}").put("name", name).toString();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode named(String first, String last) {
        return details().put("firstName", first).put("lastName", last);
    }

    private static JsonNode search(String request) {
        var answer = asAdviser().body(request).post("/v1/clients/search");
        assertThat(answer.statusCode()).isEqualTo(200);
        return body(answer);
    }

    private static List<String> ids(JsonNode found) {
        return StreamSupport.stream(found.get("items").spliterator(), false)
                .map(item -> item.get("clientId").textValue())
                .toList();
    }
}

package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.leader;
import static lms.clientrecord.ClientRecords.manager;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.clientrecord.subjectaccess.Titles;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0047 What a person is given who asks what is held about them")
@Source("decision ADR-0047")
class SubjectAccessTest {

    /** Where an id may stand that says nothing about the person, and why it is not given. */
    private static final Map<String, String> NOT_GIVEN =
            Map.of(
                    "outbox", "on its way to the readers; a copy",
                    "idempotency", "answers for retries, kept a week; copies",
                    "reader_position", "how far a topic was read",
                    "dead_letter", "what could not be read; the sender has it",
                    "erasure", "is written when nobody is left to ask",
                    "erasure_record", "is written when nobody is left to ask");

    /** A person decides about these; see the decision. */
    private static final Set<String> WITHHELD = Set.of("restriction.reason");

    @Test
    @DisplayName("has every row of every table in which the client's id stands, in both forms")
    void complete() {
        var id = FullRecord.openWithMuchHistory();

        var json = body(as(manager()).get(path(id)));
        var html = as(manager()).get(path(id) + "/document").asString();

        var missing = new ArrayList<String>();
        var empty = new ArrayList<String>();
        for (var table : tablesWithClients()) {
            var rows = rowsThatSay(table, id);
            if (rows.isEmpty()) {
                empty.add(table);
            }
            assertThat(Titles.has(table)).as("a title for " + table).isTrue();
            for (var row : rows) {
                missing.addAll(valuesThatAreNotIn(json, html, table, row));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(empty).as("tables of which the test has no row").isSubsetOf(FullRecord.LEFT_OUT);
    }

    @Test
    @DisplayName("has nothing of anybody else")
    void nobodyElse() {
        var other = details().put("lastName", "Ollerenshaw");
        aClient(other);
        var id = aClient();

        var json = as(manager()).get(path(id)).asString();

        assertThat(json).contains("Marlow").doesNotContain("Ollerenshaw");
    }

    @Test
    @DisplayName("as a document shows what people wrote as text, whatever they wrote")
    void escaped() {
        var id = aClient(details().put("lastName", "O'<script>alert(1)</script>&\"x\""));

        var page = as(leader()).get(path(id) + "/document");

        page.then().statusCode(200).contentType("text/html");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("O&#39;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;x&quot;")
                .doesNotContain("<script")
                .contains("<h1>What we hold about you</h1>", "<main>", "@media print");
    }

    @Test
    @DisplayName("is prepared by a team leader or an office manager")
    void roles() {
        var id = aClient();

        as(leader()).get(path(id)).then().statusCode(200);
        as(Tokens.adviser()).get(path(id)).then().statusCode(403);
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/subject-access";
    }

    /** Found by looking, not by asking the code under test: every table but the kit's. */
    private static List<String> tablesWithClients() {
        return Database.column(
                        "select distinct table_name from information_schema.columns"
                                + " join information_schema.tables using (table_schema, table_name)"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and (column_name like '%client%' or table_name in"
                                + " (select conrelid::regclass::text from pg_constraint"
                                + " where contype = 'f' and confrelid = 'client'::regclass))")
                .stream()
                .filter(table -> !NOT_GIVEN.containsKey(table))
                .toList();
    }

    private static List<JsonNode> rowsThatSay(String table, String id) {
        return Database.column(
                        // Reading the document was written down after the JSON had been read.
                        ("select to_jsonb(t) from \"%s\" t where strpos(t::text, '%s') > 0"
                                        + " and strpos(t::text, 'getSubjectAccessDocument') = 0")
                                .formatted(table, id))
                .stream()
                .map(ClientRecords::tree)
                .toList();
    }

    private static List<String> valuesThatAreNotIn(
            JsonNode json, String html, String table, JsonNode row) {
        var missing = new ArrayList<String>();
        var entries = new ArrayList<JsonNode>();
        json.get("sections")
                .forEach(section -> {
                    if (section.get("name").textValue().equals(table)) {
                        section.get("entries").forEach(entries::add);
                    }
                });
        var values = new ArrayList<JsonNode>();
        row.properties()
                .forEach(column -> {
                    if (!Titles.isMadeFromOthers(column.getKey())
                            && !WITHHELD.contains(table + "." + column.getKey())
                            && !column.getValue().isNull()) {
                        values.add(column.getValue());
                    }
                });
        boolean found =
                entries.stream()
                        .anyMatch(entry -> {
                            var there = new ArrayList<JsonNode>();
                            entry.forEach(there::add);
                            return there.containsAll(values);
                        });
        if (!found) {
            missing.add("JSON: a row of " + table);
        }
        for (var value : values) {
            texts(value).stream()
                    .filter(text -> !html.contains(escaped(text)))
                    .forEach(text -> missing.add("HTML: a value of " + table));
        }
        return missing;
    }

    private static List<String> texts(JsonNode value) {
        if (value.isContainerNode()) {
            var texts = new ArrayList<String>();
            value.forEach(each -> texts.addAll(texts(each)));
            return texts;
        }
        return value.isTextual() || value.isNumber() ? List.of(value.asText()) : List.of();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    @DisplayName("has every earlier state, with who made it so and when")
    void history() {
        var id = FullRecord.open();

        var json = body(as(manager()).get(path(id)));

        var states = new ArrayList<JsonNode>();
        json.get("sections")
                .forEach(section -> {
                    if (section.get("name").textValue().equals("history")) {
                        section.get("entries").forEach(states::add);
                    }
                });
        assertThat(states)
                .anySatisfy(state -> {
                    assertThat(state.get("aspect").textValue()).isEqualTo("additional-information");
                    assertThat(state.get("version").intValue()).isEqualTo(1);
                    assertThat(state.get("changedByName").textValue()).isEqualTo("A Khan");
                    assertThat(state.get("changedAt").textValue()).isNotBlank();
                    assertThat(state.at("/state/councilTax")).isEqualTo(tree("\"Yes\""));
                });
    }
}

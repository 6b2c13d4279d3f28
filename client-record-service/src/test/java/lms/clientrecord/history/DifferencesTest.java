package lms.clientrecord.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import lms.kit.outbox.EventJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What differs between two states of an aspect")
class DifferencesTest {

    @Test
    @DisplayName("is told field by field, with the old and the new value")
    void fields() {
        var changes =
                Differences.between(
                        json("{'a': 'x', 'b': {'c': 1, 'd': true}, 'e': 'same'}"),
                        json("{'a': 'y', 'b': {'c': 2, 'd': true}, 'e': 'same'}"));

        assertThat(changes)
                .containsExactly(
                        new FieldChange("/a", json("'x'"), json("'y'")),
                        new FieldChange("/b/c", json("1"), json("2")));
    }

    @Test
    @DisplayName("a field that comes has no old value, one that goes has no new one")
    void comesAndGoes() {
        var changes = Differences.between(json("{'gone': 1}"), json("{'come': 2}"));

        assertThat(changes)
                .containsExactly(
                        new FieldChange("/come", null, json("2")),
                        new FieldChange("/gone", json("1"), null));
    }

    @Test
    @DisplayName("the entries of a list are told one by one, each of several equal ones")
    void entries() {
        var changes =
                Differences.between(
                        json("{'list': ['a', 'a', 'b']}"), json("{'list': ['a', 'c', 'b']}"));

        assertThat(changes)
                .containsExactly(
                        new FieldChange("/list", json("'a'"), null),
                        new FieldChange("/list", null, json("'c'")));
    }

    @Test
    @DisplayName("a list in another order changed as a whole")
    void order() {
        var changes = Differences.between(json("{'list': [1, 2]}"), json("{'list': [2, 1]}"));

        assertThat(changes)
                .containsExactly(new FieldChange("/list", json("[1, 2]"), json("[2, 1]")));
    }

    @Test
    @DisplayName("of the first state of all, every field is new")
    void firstState() {
        var changes = Differences.between(MissingNode.getInstance(), json("{'a': 1, 'b': []}"));

        assertThat(changes)
                .containsExactly(
                        new FieldChange("/a", null, json("1")),
                        new FieldChange("/b", null, json("[]")));
    }

    @Test
    @DisplayName("equal states differ in nothing")
    void nothing() {
        assertThat(Differences.between(json("{'a': [1]}"), json("{'a': [1]}"))).isEmpty();
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

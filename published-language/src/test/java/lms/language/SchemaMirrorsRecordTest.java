package lms.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.language.EveryTopic.Carried;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each schema mirrors its record, field by field")
class SchemaMirrorsRecordTest {

    static List<Carried> events() {
        return EveryTopic.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("names, requiredness, kinds and words are the same")
    void mirrors(Carried carried) {
        var schema = Json.tree(carried.schema());

        assertMirrors(carried.toString(), schema, schema, carried.event());
    }

    private static void assertMirrors(String where, JsonNode root, JsonNode given, Type type) {
        var schema = resolved(root, given);
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).as(where).isEqualTo(List.class);
            assertThat(kind(schema)).as(where).isEqualTo("array");
            assertMirrors(
                    where + "[]", root, schema.path("items"), list.getActualTypeArguments()[0]);
            return;
        }
        assertMirrorsClass(where, root, schema, (Class<?>) type);
    }

    private static void assertMirrorsClass(
            String where, JsonNode root, JsonNode schema, Class<?> type) {
        if (type.isEnum()) {
            assertThat(texts(schema.path("enum"))).as(where).containsExactlyElementsOf(words(type));
        } else if (isOneText(type)) {
            assertThat(kind(schema)).as(where).isEqualTo("string");
            assertThat(schema.has("pattern")).as("%s has a pattern", where).isTrue();
        } else if (type.isRecord()) {
            assertMirrorsRecord(where, root, schema, type);
        } else {
            assertThat(kind(schema)).as(where).isEqualTo(kindOf(type));
        }
    }

    private static void assertMirrorsRecord(
            String where, JsonNode root, JsonNode schema, Class<?> type) {
        assertThat(kind(schema)).as(where).isEqualTo("object");
        var components = type.getRecordComponents();
        assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
                .as("fields of %s", where)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(texts(schema.path("required")))
                .as("required fields of %s", where)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(components)
                                .filter(SchemaMirrorsRecordTest::isRequired)
                                .map(RecordComponent::getName)
                                .toList());
        for (var component : components) {
            assertMirrors(
                    where + "." + component.getName(),
                    root,
                    schema.path("properties").path(component.getName()),
                    component.getGenericType());
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A record of one text or id, which JSON writes without braces. */
    private static boolean isOneText(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        var only = type.getRecordComponents()[0];
        return only.getName().equals("value")
                && (only.getType() == String.class || only.getType() == UUID.class);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> Json.MAPPER.valueToTree(word).toString())
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList();
    }

    private static String kindOf(Class<?> type) {
        var kinds =
                Map.of(
                        String.class, "string",
                        LocalDate.class, "string date",
                        Instant.class, "string date-time",
                        long.class, "integer",
                        Long.class, "integer",
                        Integer.class, "integer",
                        boolean.class, "boolean",
                        Boolean.class, "boolean");
        return kinds.getOrDefault(type, "nothing that may travel");
    }

    /** The type of the schema, with its format unless the format is that of an id. */
    private static String kind(JsonNode schema) {
        var type = schema.path("type").asText();
        var format = schema.path("format").asText();
        return format.startsWith("date") ? type + " " + format : type;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode resolved(JsonNode root, JsonNode given) {
        var ref = given.path("$ref");
        return ref.isMissingNode() ? given : root.at(ref.asText().substring(1));
    }
}

package lms.language;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import lms.language.EveryTopic.Carried;

/** Makes from each sample many documents with one thing wrong, led by its schema. */
final class SpoiltSamples {

    /** A sample with one thing wrong. */
    record Spoilt(Carried event, String what, String json) {

        @Override
        public String toString() {
            return event + " " + what;
        }
    }

    /** An object of a sample and the schema it keeps to. */
    private record Place(JsonPointer at, JsonNode schema) {

        Stream<String> required() {
            return schema.path("required").valueStream().map(JsonNode::asText);
        }
    }

    private final Carried event;
    private final JsonNode schema;
    private final JsonNode sample;
    private final List<Place> places = new ArrayList<>();

    private SpoiltSamples(Carried event) {
        this.event = event;
        this.schema = Json.tree(event.schema());
        this.sample = Json.tree(event.sample());
        findPlaces(JsonPointer.empty(), schema);
    }

    /** Each required field of each object, left out. */
    static List<Spoilt> withoutOneRequiredField() {
        return ofEveryTopic(SpoiltSamples::withoutRequired);
    }

    /** Each required field of each object, null; numbers and switches aside. */
    static List<Spoilt> withOneRequiredFieldNull() {
        return ofEveryTopic(SpoiltSamples::withRequiredNull);
    }

    /** Each text that has a pattern, a format or a list of words, replaced by a text of none. */
    static List<Spoilt> withOneWrongText() {
        return ofEveryTopic(SpoiltSamples::withWrongText);
    }

    private static List<Spoilt> ofEveryTopic(Function<SpoiltSamples, Stream<Spoilt>> how) {
        return EveryTopic.events().stream().flatMap(e -> how.apply(new SpoiltSamples(e))).toList();
    }

    private Stream<Spoilt> withoutRequired() {
        return places.stream().flatMap(this::withoutRequired);
    }

    private Stream<Spoilt> withoutRequired(Place place) {
        return place.required()
                .map(field -> spoil(place, field, "is left out", o -> o.remove(field)));
    }

    private Stream<Spoilt> withRequiredNull() {
        return places.stream().flatMap(this::withRequiredNull);
    }

    private Stream<Spoilt> withRequiredNull(Place place) {
        return place.required()
                .filter(field -> !isPrimitive(place, field))
                .map(field -> spoil(place, field, "is null", o -> o.putNull(field)));
    }

    private Stream<Spoilt> withWrongText() {
        return places.stream().flatMap(this::withWrongText);
    }

    private Stream<Spoilt> withWrongText(Place place) {
        return sample.at(place.at())
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(field -> isCheckedText(place, field))
                .map(field -> spoil(place, field, "is wrong", o -> o.put(field, "!")));
    }

    private boolean isPrimitive(Place place, String field) {
        var type = fieldSchema(place, field).path("type").asText();
        return type.equals("integer") || type.equals("boolean");
    }

    private boolean isCheckedText(Place place, String field) {
        var checked = fieldSchema(place, field);
        // A free text has a pattern too, but no type of its own in the record: the plan checks it.
        return checked.has("enum")
                || checked.has("format")
                || (checked.has("pattern") && !checked.has("minLength"));
    }

    private JsonNode fieldSchema(Place place, String field) {
        return resolved(place.schema().path("properties").path(field));
    }

    private Spoilt spoil(Place place, String field, String how, Consumer<ObjectNode> change) {
        var copy = sample.deepCopy();
        change.accept((ObjectNode) copy.at(place.at()));
        return new Spoilt(event, place.at() + "/" + field + " " + how, copy.toString());
    }

    private void findPlaces(JsonPointer at, JsonNode given) {
        var here = resolved(given);
        var value = sample.at(at);
        if (value.isObject()) {
            places.add(new Place(at, here));
            value.propertyStream()
                    .forEach(field ->
                            findPlaces(
                                    at.appendProperty(field.getKey()),
                                    here.path("properties").path(field.getKey())));
        }
        if (value.isArray() && !value.isEmpty()) {
            findPlaces(at.appendIndex(0), here.path("items"));
        }
    }

    private JsonNode resolved(JsonNode given) {
        var ref = given.path("$ref");
        return ref.isMissingNode() ? given : schema.at(ref.asText().substring(1));
    }
}

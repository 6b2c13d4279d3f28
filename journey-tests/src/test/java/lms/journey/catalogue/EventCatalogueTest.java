package lms.journey.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lms.language.Samples;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.value.ProviderCode;
import lms.local.broker.Definitions;
import lms.local.broker.TopicDefinition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Every event has a topic, a writer, and readers")
@Order(3)
class EventCatalogueTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<ProviderCode> PROVIDERS = providers();
    private static final String HEAD =
            """
            # Events

            Each event with its topic, fields and sample. Generated from `published-language` and \
            the cluster's own definitions by `EventCatalogueTest`; do not edit.

            Every message is a CloudEvent in binary mode: `ce_specversion`, `ce_id`, `ce_type`, \
            `ce_source`, `ce_time`, `ce_subject`, `ce_dataschema`, `content-type` and \
            `traceparent` are headers, the body is JSON. On a topic of *states* an event is the \
            whole of one aspect, and one with a version not above the last one read changes \
            nothing; no body means that the key was erased. On a *log* every event counts once, in \
            its order.

            Whatever a reader cannot apply goes to the topic's name with `.dead-letter` behind it.
            """;

    @Test
    @DisplayName("The cluster's topics are those of the published language and their dead letters")
    void topics() {
        var defined = definitions().stream().map(TopicDefinition::name).toList();

        var wanted =
                every().stream()
                        .flatMap(topic -> Stream.of(topic.name(), topic.deadLetter()))
                        .filter(name -> !isUnread(name))
                        .toList();

        assertThat(defined).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    @DisplayName("Each topic is written by one and read by somebody")
    void writersAndReaders() {
        assertThat(every())
                .allSatisfy(topic -> {
                    assertThat(allowed(topic, AclOperation.WRITE)).as(topic.name()).hasSize(1);
                    assertThat(allowed(topic, AclOperation.READ)).as(topic.name()).isNotEmpty();
                });
    }

    @Test
    @DisplayName("docs/events.md tells of them all")
    void page() throws JsonProcessingException {
        var page = new StringBuilder(HEAD);
        page.append("\n| event | topic | kind | key | written by | may be read by |\n")
                .append("|---|---|---|---|---|---|\n");
        for (var topic : patterns()) {
            for (var event : topic.events()) {
                page.append(
                        "| [%1$s](#%2$s) | `%3$s` | %4$s | `%5$s` | %6$s | %7$s |\n"
                                .formatted(
                                        event.getSimpleName(),
                                        event.getSimpleName().toLowerCase(java.util.Locale.ROOT),
                                        patternOf(topic),
                                        topic.kind() == Topic.Kind.STATE ? "states" : "log",
                                        event.getRecordComponents()[0].getName(),
                                        patterned(topic, allowed(topic, AclOperation.WRITE)),
                                        patterned(topic, allowed(topic, AclOperation.READ))));
            }
        }
        for (var topic : patterns()) {
            for (var event : topic.events()) {
                page.append(section(event));
            }
        }

        new GeneratedPage("events.md").mustSay(page.toString());
    }

    private static String section(Class<?> event) throws JsonProcessingException {
        var schema = JSON.readTree(Samples.schema(event));
        var fields = new ArrayList<String>();
        addFields(schema, schema, "", fields);
        return """

        ## %s

        %s

        `ce_type` is `%s`, `ce_dataschema` is `%s`.

        | field | type | |
        |---|---|---|
        %s
        ```json
        %s
        ```
        """
                .formatted(
                        event.getSimpleName(),
                        schema.path("description").asText("").strip(),
                        Topic.eventType(event),
                        Topic.schema(event),
                        String.join("", fields),
                        Samples.json(event).strip());
    }

    private static void addFields(
            JsonNode document, JsonNode object, String before, List<String> fields) {
        var required =
                StreamSupport.stream(object.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        object.path("properties")
                .properties()
                .forEach(property -> {
                    var name = before + property.getKey();
                    var said = resolved(document, property.getValue());
                    var type = said.path("type").asText(said.has("enum") ? "string" : "object");
                    var entries = resolved(document, said.path("items"));
                    fields.add(
                            "| `%s` | %s | %s |\n"
                                    .formatted(
                                            name,
                                            type.equals("array")
                                                    ? "list of " + entries.path("type").asText()
                                                    : typeOf(said, type),
                                            required.contains(property.getKey())
                                                    ? ""
                                                    : "may be absent"));
                    addFields(document, said, name + ".", fields);
                    addFields(document, entries, name + "[].", fields);
                });
    }

    private static String typeOf(JsonNode said, String type) {
        if (said.has("enum")) {
            return StreamSupport.stream(said.path("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        return said.has("format") ? said.path("format").asText() : type;
    }

    private static JsonNode resolved(JsonNode document, JsonNode said) {
        return said.has("$ref") ? document.at(said.path("$ref").asText().substring(1)) : said;
    }

    private static List<Topic<?>> every() {
        var topics = new ArrayList<>(Topics.states());
        for (var provider : PROVIDERS) {
            topics.add(Topics.referral(provider));
            topics.add(Topics.providerUpdate(provider));
        }
        return topics;
    }

    /** One of each: the providers' topics differ in nothing but the provider. */
    private static List<Topic<?>> patterns() {
        var topics = new ArrayList<>(Topics.states());
        topics.add(Topics.referral(PROVIDERS.getFirst()));
        topics.add(Topics.providerUpdate(PROVIDERS.getFirst()));
        return topics;
    }

    private static String patternOf(Topic<?> topic) {
        return topic.name().replace(PROVIDERS.getFirst().toString(), "<provider>");
    }

    private static String patterned(Topic<?> topic, List<String> principals) {
        var names = String.join(", ", principals);
        return topic.kind() == Topic.Kind.STATE
                ? names
                : names.replace("provider-" + PROVIDERS.getFirst(), "the provider alone");
    }

    /** The referral topics are read by no service, so nothing of ours puts dead letters there. */
    private static boolean isUnread(String name) {
        return name.startsWith("lms.referral.") && name.endsWith(".dead-letter");
    }

    /** As the packaged market-share table lists them. */
    private static List<ProviderCode> providers() {
        var table =
                Sources.root()
                        .resolve("work-programme-service/src/main/resources/market-shares.yaml");
        try {
            return new YAMLMapper()
                    .readTree(table.toFile()).path("providers").findValuesAsText("code").stream()
                            .map(ProviderCode::new)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TopicDefinition> definitions() {
        return Definitions.topics(
                Sources.root().resolve("deploy/kubernetes/base/kafka/topics.yaml"));
    }

    private static List<String> allowed(Topic<?> topic, AclOperation operation) {
        return Definitions.acls(Sources.root().resolve("deploy/kubernetes/base/kafka/users.yaml"))
                .stream()
                .filter(acl -> acl.entry().operation() == operation)
                .filter(acl -> isAbout(acl, topic.name()))
                .map(acl -> acl.entry().principal().replaceFirst("^User:", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAbout(AclBinding acl, String topic) {
        var pattern = acl.pattern();
        return pattern.resourceType() == ResourceType.TOPIC
                && (pattern.patternType() == PatternType.PREFIXED
                        ? topic.startsWith(pattern.name()) && !topic.endsWith(".dead-letter")
                        : pattern.name().equals(topic));
    }
}

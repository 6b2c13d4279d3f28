package lms.language;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lms.language.EveryTopic.Carried;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("asyncapi.yaml lists every channel, and nothing that is not there")
class AsyncApiTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String DEAD_LETTER = "{topic}.dead-letter";

    private static JsonNode document = YAML.createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        try (var in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            document = YAML.readTree(in);
        }
    }

    static List<Topic<?>> topics() {
        return EveryTopic.topics();
    }

    static List<Carried> events() {
        return EveryTopic.events();
    }

    @Test
    @DisplayName("its channels are the topics, and the dead letters")
    void itsChannelsAreTheTopics() {
        var expected = Stream.concat(topics().stream().map(AsyncApiTest::address), dead());

        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("channels").valueStream().map(c -> c.path("address").asText()))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("each channel carries the topic's events, and no other")
    void eachChannelCarriesItsEvents(Topic<?> topic) {
        var messages = channel(address(topic)).path("messages");

        assertThat(messages.propertyStream().map(Map.Entry::getKey))
                .containsExactlyElementsOf(
                        topic.events().stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("each event has its type, key and schema")
    void eachEventIsDescribed(Carried carried) {
        var topic = carried.topic();
        var channel = channel(address(topic));
        var event = carried.toString();
        var message = resolved(channel.path("messages").path(event));

        assertThat(message.path("name").asText()).isEqualTo(Topic.eventType(carried.event()));
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schema/" + event + ".json");
        assertThat(message.at("/bindings/kafka/key/description").asText())
                .isEqualTo("The " + keyField(topic) + " id.");
        assertThat(message.at("/traits/0/$ref").asText())
                .isEqualTo("#/components/messageTraits/envelope");
        assertThat(resolved(channel.path("bindings")).at("/kafka/topicConfiguration").toString())
                .contains(topic.kind() == Topic.Kind.STATE ? "compact" : "delete");
    }

    @Test
    @DisplayName("every reference leads somewhere")
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(50);
        assertThat(references)
                .allSatisfy(
                        reference -> assertThat(leadsSomewhere(reference)).as(reference).isTrue());
    }

    @Test
    @DisplayName("each topic has one writer, and the readers of the design")
    void eachTopicHasItsWritersAndReaders() {
        assertThat(usersOf("send"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                entry("clientSummary", Set.of("client-record-service")),
                                entry("additionalInformation", Set.of("client-record-service")),
                                entry("qualifications", Set.of("client-record-service")),
                                entry("childcareBarriers", Set.of("client-record-service")),
                                entry("benefitPosition", Set.of("client-record-service")),
                                entry("interview", Set.of("action-plan-service")),
                                entry("actionPlan", Set.of("action-plan-service")),
                                entry("workProgramme", Set.of("work-programme-service")),
                                entry("cmsClaim", Set.of("cms")),
                                entry("referral", Set.of("work-programme-service")),
                                entry("providerUpdate", Set.of("provider-{provider}")),
                                entry("deadLetter", Set.of("every service that reads"))));
        var all = Set.of("action-plan-service", "work-programme-service", "reporting-service");
        var two = Set.of("work-programme-service", "reporting-service");
        assertThat(usersOf("receive"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                entry("clientSummary", all),
                                entry("additionalInformation", Set.of("action-plan-service")),
                                entry("qualifications", Set.of("action-plan-service")),
                                entry(
                                        "childcareBarriers",
                                        Set.of("action-plan-service", "work-programme-service")),
                                entry("benefitPosition", all),
                                entry("interview", two),
                                entry("actionPlan", two),
                                entry(
                                        "workProgramme",
                                        Set.of(
                                                "client-record-service",
                                                "action-plan-service",
                                                "reporting-service")),
                                entry("cmsClaim", Set.of("client-record-service")),
                                entry("referral", Set.of("provider-{provider}")),
                                entry("providerUpdate", Set.of("work-programme-service"))));
    }

    @Test
    @DisplayName("the envelope is that of CloudEvents 1.0 in binary mode, with a trace")
    void theEnvelopeIsCloudEvents() {
        var headers = document.at("/components/messageTraits/envelope/headers");

        assertThat(headers.path("properties").propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_time",
                        "ce_subject",
                        "ce_dataschema",
                        "content-type",
                        "traceparent");
        assertThat(headers.path("required").valueStream().map(JsonNode::asText))
                .hasSize(8)
                .doesNotContain("traceparent");
    }

    @Test
    @DisplayName("whoever connects shows a token of its own OIDC client")
    void whoeverConnectsShowsAToken() {
        var scheme = resolved(document.at("/servers/kafka/security/0"));

        assertThat(scheme.path("type").asText()).isEqualTo("oauth2");
        assertThat(scheme.at("/flows/clientCredentials/tokenUrl").asText()).isNotEmpty();
    }

    private static Stream<String> dead() {
        return Stream.of(DEAD_LETTER);
    }

    private static String address(Topic<?> topic) {
        return topic.name().replace(EveryTopic.PROVIDER.value(), "{provider}");
    }

    private static String keyField(Topic<?> topic) {
        if (topic.kind() == Topic.Kind.LOG) {
            return "referral";
        }
        if (topic.equals(Topics.CMS_CLAIM)) {
            return "case";
        }
        return topic.equals(Topics.INTERVIEW) ? "interview" : "client";
    }

    private static JsonNode channel(String address) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> usersOf(String action) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (var operation : document.path("operations")) {
            if (operation.path("action").asText().equals(action)) {
                var reference = operation.at("/channel/$ref").asText();
                var channel = reference.substring("#/channels/".length());
                users.computeIfAbsent(channel, c -> new TreeSet<>())
                        .add(operation.path("title").asText());
            }
        }
        return users;
    }

    private static JsonNode resolved(JsonNode given) {
        var ref = given.path("$ref");
        return ref.isMissingNode() ? given : document.at(ref.asText().substring(1));
    }

    private static boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : AsyncApiTest.class.getResource("/" + reference.substring("./".length())) != null;
    }
}

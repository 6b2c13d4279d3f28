package lms.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The packaged market-share table is the one list of providers. Whatever else each of them needs is
 * written from it with {@code -Dproviders.write=true}, and committed.
 */
@DisplayName("Each provider of the market-share table")
class ProvidersTest {

    private static final Path TOPICS = Path.of("base/kafka/topics.yaml");
    private static final Path USERS = Path.of("base/kafka/users.yaml");
    private static final Path REALM =
            Path.of("../local/src/main/resources/lms/local/lms-realm.json");

    private static final String BETWEEN = "\n---\n";
    private static final Pattern LOG_OF_PROVIDER =
            Pattern.compile("(?m)^  name: lms\\.(referral|provider-update)\\.");
    private static final Pattern PROVIDER = Pattern.compile("(?m)^  name: provider-");
    private static final Pattern DEAD_LETTER = Pattern.compile("(?m)^  name: .*\\.dead-letter$");
    private static final Pattern MAY_WRITE_DEAD_LETTER =
            Pattern.compile(
                    """
                          - resource:
                              type: topic
                              name: lms\\.provider-update\\.[a-z0-9-]+\\.v1\\.dead-letter
                              patternType: literal
                            operations: \\[Write, Describe\\]
                    """
                            .stripTrailing());

    @Test
    @DisplayName("has its two topics and one for what cannot be applied")
    void topics() throws IOException {
        String is = Files.readString(TOPICS);
        List<String> documents = withoutThose(is, LOG_OF_PROVIDER);
        List<String> logs = new ArrayList<>();
        List<String> deadLetters = new ArrayList<>();
        for (String code : Providers.codes()) {
            logs.add(log("referral." + code, "the suite tells " + code));
            logs.add(log("provider-update." + code, code + " answers"));
            deadLetters.add(deadLetters(code));
        }
        int first = 0;
        while (!DEAD_LETTER.matcher(documents.get(first)).find()) {
            first++;
        }
        documents.addAll(first, logs);
        documents.addAll(deadLetters);

        mustSay(TOPICS, is, String.join(BETWEEN, documents) + "\n");
    }

    private static String log(String aspect, String what) {
        return """
        # Log: what %2$s.
        apiVersion: kafka.strimzi.io/v1
        kind: KafkaTopic
        metadata:
          name: lms.%1$s.v1
        spec:
          partitions: 1
          replicas: 3
          config:
            cleanup.policy: delete
            min.insync.replicas: 2
            retention.ms: -1
            retention.bytes: -1\
        """
                .formatted(aspect, what);
    }

    private static String deadLetters(String code) {
        return """
        apiVersion: kafka.strimzi.io/v1
        kind: KafkaTopic
        metadata:
          name: lms.provider-update.%s.v1.dead-letter
        spec:
          partitions: 1
          replicas: 3
          config:
            cleanup.policy: delete
            min.insync.replicas: 2
            retention.ms: 7776000000\
        """
                .formatted(code);
    }

    @Test
    @DisplayName("may read and write them, and nothing else")
    void users() throws IOException {
        String is = Files.readString(USERS);
        List<String> documents = withoutThose(is, PROVIDER);
        documents.replaceAll(ProvidersTest::withDeadLetters);
        for (String code : Providers.codes()) {
            documents.add(user(code));
        }

        mustSay(USERS, is, String.join(BETWEEN, documents) + "\n");
    }

    /** Only the Work Programme service reads providers, so only it may write their dead letters. */
    private static String withDeadLetters(String user) {
        if (!user.contains("  name: work-programme-service\n")) {
            return user;
        }
        String others = MAY_WRITE_DEAD_LETTER.matcher(user + "\n").replaceAll("").stripTrailing();
        return others.replaceAll("\n+", "\n")
                + "\n"
                + Providers.codes().stream()
                        .map(code ->
                                acl(
                                        "topic",
                                        "lms.provider-update." + code + ".v1.dead-letter",
                                        "Write"))
                        .collect(Collectors.joining("\n"));
    }

    private static String acl(String type, String name, String operation) {
        return """
        - resource:
            type: %s
            name: %s
            patternType: literal
          operations: [%s, Describe]
        """
                .formatted(type, name, operation)
                .indent(6)
                .stripTrailing();
    }

    private static String user(String code) {
        return """
        apiVersion: kafka.strimzi.io/v1
        kind: KafkaUser
        metadata:
          name: provider-%1$s
        spec:
          authorization:
            type: simple
            acls:
        %2$s\
        """
                .formatted(
                        code,
                        String.join(
                                "\n",
                                acl("group", "provider-" + code, "Read"),
                                acl("topic", "lms.referral." + code + ".v1", "Read"),
                                acl("topic", "lms.provider-update." + code + ".v1", "Write")));
    }

    private static List<String> withoutThose(String file, Pattern named) {
        List<String> documents =
                new ArrayList<>(List.of(file.stripTrailing().split(Pattern.quote(BETWEEN), -1)));
        documents.removeIf(document -> named.matcher(document).find());
        return documents;
    }

    @Test
    @DisplayName("has credentials of its own in the local suite")
    void realm() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        String is = Files.readString(REALM);
        ObjectNode realm = (ObjectNode) json.readTree(is);
        replace(
                (ArrayNode) realm.path("clients"),
                "clientId",
                "provider-",
                Providers.names().entrySet().stream().map(ProvidersTest::client).toList());
        replace(
                (ArrayNode) realm.path("users"),
                "username",
                "service-account-provider-",
                Providers.codes().stream().map(ProvidersTest::serviceAccount).toList());

        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        mustSay(REALM, is, json.writer(printer).writeValueAsString(realm) + "\n");
    }

    private static void replace(
            ArrayNode all, String name, String beginning, List<? extends Object> wanted) {
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> others =
                StreamSupport.stream(all.spliterator(), false)
                        .filter(each -> !each.path(name).asText().startsWith(beginning))
                        .toList();
        all.removeAll();
        all.addAll(others);
        wanted.forEach(each -> all.add(json.<JsonNode>valueToTree(each)));
    }

    private static ObjectNode client(Map.Entry<String, String> provider) {
        ObjectNode client = JsonMapper.builder().build().createObjectNode();
        String id = "provider-" + provider.getKey();
        client.put("clientId", id)
                .put("name", provider.getValue())
                .put("secret", id + "-demo-secret")
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false);
        ArrayNode mappers = client.putArray("protocolMappers");
        mapper(mappers, "audience-kafka", "oidc-audience-mapper")
                .put("included.custom.audience", "kafka")
                .put("access.token.claim", "true")
                .put("id.token.claim", "false")
                .put("introspection.token.claim", "true");
        mapper(mappers, "provider", "oidc-hardcoded-claim-mapper")
                .put("claim.name", "provider")
                .put("claim.value", provider.getKey())
                .put("jsonType.label", "String")
                .put("access.token.claim", "true")
                .put("id.token.claim", "false");
        return client;
    }

    private static ObjectNode mapper(ArrayNode mappers, String name, String kind) {
        return mappers.addObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind)
                .putObject("config");
    }

    private static ObjectNode serviceAccount(String code) {
        ObjectNode user = JsonMapper.builder().build().createObjectNode();
        user.put("username", "service-account-provider-" + code)
                .put("enabled", true)
                .put("serviceAccountClientId", "provider-" + code)
                .putArray("realmRoles")
                .add("provider");
        return user;
    }

    private static void mustSay(Path file, String is, String wanted) throws IOException {
        if (is.equals(wanted)) {
            return;
        }
        if (Boolean.getBoolean("providers.write")) {
            Files.writeString(file, wanted);
            return;
        }
        assertThat(is).as(file + "; -Dproviders.write=true writes it anew").isEqualTo(wanted);
        fail(file + " is out of date; run the test with -Dproviders.write=true and commit it");
    }
}

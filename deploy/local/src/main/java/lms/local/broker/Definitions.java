package lms.local.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Reads the topics and ACLs of the Kubernetes base, so that there is one source of both. */
public final class Definitions {

    private static final String FEWEST_IN_SYNC = "min.insync.replicas";

    private Definitions() {}

    /** Reads the KafkaTopic documents of a file, for a broker without others beside it. */
    public static List<TopicDefinition> topics(Path file) {
        List<TopicDefinition> topics = new ArrayList<>();
        for (JsonNode document : documents(file, "KafkaTopic")) {
            JsonNode spec = document.path("spec");
            String name = spec.path("topicName").asText(document.at("/metadata/name").asText());
            Map<String, String> settings = new HashMap<>();
            spec.path("config")
                    .properties()
                    .forEach(each -> settings.put(each.getKey(), each.getValue().asText()));
            settings.computeIfPresent(FEWEST_IN_SYNC, (key, value) -> "1");
            topics.add(new TopicDefinition(name, spec.path("partitions").asInt(1), settings));
        }
        return topics;
    }

    /** Reads the ACLs of the KafkaUser documents of a file. */
    public static List<AclBinding> acls(Path file) {
        List<AclBinding> acls = new ArrayList<>();
        for (JsonNode document : documents(file, "KafkaUser")) {
            String principal = "User:" + document.at("/metadata/name").asText();
            for (JsonNode acl : document.at("/spec/authorization/acls")) {
                acls.addAll(acls(principal, acl));
            }
        }
        return acls;
    }

    private static List<AclBinding> acls(String principal, JsonNode acl) {
        JsonNode resource = acl.path("resource");
        ResourceType type =
                resource.path("type").asText().equals("transactionalId")
                        ? ResourceType.TRANSACTIONAL_ID
                        : ResourceType.fromString(resource.path("type").asText());
        PatternType pattern =
                resource.path("patternType").asText("literal").equals("prefix")
                        ? PatternType.PREFIXED
                        : PatternType.LITERAL;
        String name =
                type == ResourceType.CLUSTER ? "kafka-cluster" : resource.path("name").asText();
        AclPermissionType permission =
                AclPermissionType.fromString(
                        acl.path("type").asText("allow").toUpperCase(Locale.ROOT));
        List<AclBinding> bindings = new ArrayList<>();
        for (JsonNode operation : acl.path("operations")) {
            bindings.add(
                    new AclBinding(
                            new ResourcePattern(type, name, pattern),
                            new AccessControlEntry(
                                    principal,
                                    acl.path("host").asText("*"),
                                    operation(operation.asText()),
                                    permission)));
        }
        return bindings;
    }

    /** Strimzi writes {@code IdempotentWrite} what Kafka reads as {@code IDEMPOTENT_WRITE}. */
    private static AclOperation operation(String name) {
        AclOperation operation =
                AclOperation.fromString(
                        name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        if (operation == AclOperation.UNKNOWN) {
            throw new IllegalArgumentException("no such operation: " + name);
        }
        return operation;
    }

    private static List<JsonNode> documents(Path file, String kind) {
        List<JsonNode> found = new ArrayList<>();
        YAMLMapper yaml = YAMLMapper.builder().build();
        try (MappingIterator<JsonNode> documents =
                yaml.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                if (document.path("kind").asText().equals(kind)) {
                    found.add(document);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

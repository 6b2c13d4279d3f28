package lms.local.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Topics and ACLs of the Kubernetes base")
class DefinitionsTest {

    @TempDir static Path folder;

    @Test
    @DisplayName("give topics that one broker alone can keep")
    void topicsFitOneBroker() throws IOException {
        Path file =
                write(
                        """
                        apiVersion: kafka.strimzi.io/v1
                        kind: KafkaTopic
                        metadata:
                          name: lms.one.v1
                        spec:
                          partitions: 6
                          replicas: 3
                          config:
                            cleanup.policy: compact
                            min.insync.replicas: 2
                        ---
                        apiVersion: kafka.strimzi.io/v1
                        kind: KafkaTopic
                        metadata:
                          name: two
                        spec:
                          topicName: lms.two.v1
                          partitions: 1
                        """);

        assertEquals(
                List.of(
                        new TopicDefinition(
                                "lms.one.v1",
                                6,
                                Map.of("cleanup.policy", "compact", "min.insync.replicas", "1")),
                        new TopicDefinition("lms.two.v1", 1, Map.of())),
                Definitions.topics(file));
    }

    @Test
    @DisplayName("give one ACL for each operation of a user")
    void aclsPerOperation() throws IOException {
        Path file =
                write(
                        """
                        kind: KafkaUser
                        metadata:
                          name: provider-a
                        spec:
                          authorization:
                            type: simple
                            acls:
                              - resource:
                                  type: topic
                                  name: lms.referral.
                                  patternType: prefix
                                operations: [Read, DescribeConfigs]
                        """);

        ResourcePattern resource =
                new ResourcePattern(ResourceType.TOPIC, "lms.referral.", PatternType.PREFIXED);
        assertEquals(
                List.of(
                        new AclBinding(resource, allowed(AclOperation.READ)),
                        new AclBinding(resource, allowed(AclOperation.DESCRIBE_CONFIGS))),
                Definitions.acls(file));
    }

    @Test
    @DisplayName("are refused when an operation does not exist")
    void refusesUnknownOperations() throws IOException {
        Path file =
                write(
                        """
                        kind: KafkaUser
                        metadata:
                          name: provider-a
                        spec:
                          authorization:
                            acls:
                              - resource: {type: topic, name: lms.a.v1}
                                operations: [Reed]
                        """);

        assertThrows(IllegalArgumentException.class, () -> Definitions.acls(file));
    }

    private static AccessControlEntry allowed(AclOperation operation) {
        return new AccessControlEntry("User:provider-a", "*", operation, AclPermissionType.ALLOW);
    }

    private static Path write(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "definitions", ".yaml"), yaml);
    }
}

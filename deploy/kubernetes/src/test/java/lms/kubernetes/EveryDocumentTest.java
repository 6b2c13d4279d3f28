package lms.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every document that Kustomize renders")
class EveryDocumentTest {

    @TestFactory
    @DisplayName("has only fields that its type has")
    Stream<DynamicTest> strict() throws IOException {
        return Stream.concat(
                strict("base"),
                Stream.concat(
                        strict("overlays/example"), strict("src/test/resources/with-policy")));
    }

    private static Stream<DynamicTest> strict(String folder) throws IOException {
        List<ObjectNode> documents = Manifests.documents(folder);
        assertThat(documents).isNotEmpty();
        return documents.stream()
                .map(document ->
                        DynamicTest.dynamicTest(
                                "%s: %s %s"
                                        .formatted(
                                                folder,
                                                document.path("kind").asText(),
                                                document.at("/metadata/name").asText()),
                                () -> losesNothing(document)));
    }

    /** What the type gives back holds all that the document said. */
    private static void losesNothing(ObjectNode document) {
        HasMetadata read = StrictModels.read(document);

        assertContains(Manifests.json(read), document, document.path("kind").asText());
    }

    private static void assertContains(JsonNode whole, JsonNode part, String at) {
        if (part.isObject()) {
            part.properties()
                    .forEach(field ->
                            assertContains(
                                    whole.path(field.getKey()),
                                    field.getValue(),
                                    at + "." + field.getKey()));
        } else if (part.isArray()) {
            assertThat(whole).as(at).hasSize(part.size());
            for (int i = 0; i < part.size(); i++) {
                assertContains(whole.path(i), part.path(i), at + "[" + i + "]");
            }
        } else {
            assertThat(whole.asText()).as(at).isEqualTo(part.asText());
        }
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @DisplayName("is refused when a field is misspelt, at whatever depth")
    @CsvSource({
        "Deployment, action-plan-service, /spec, replica",
        "Deployment, action-plan-service, /spec/template/spec, serviceAccountNam",
        "Deployment, action-plan-service, /spec/template/spec/containers/0, livenessProb",
        "Deployment, action-plan-service, /spec/template/spec/containers/0/readinessProbe, http",
        "Deployment, action-plan-service, /spec/template/spec/containers/0/resources, limit",
        "Deployment, action-plan-service,"
                + " /spec/template/spec/containers/0/securityContext, readonlyRootFilesystem",
        "Deployment, action-plan-service, /metadata, label",
        "Job, reporting-service-migration, /spec/template/spec, restartpolicy",
        "NetworkPolicy, deny-by-default, /spec, policyType",
        "PodDisruptionBudget, reporting-service, /spec, maxUnavailables",
        "Ingress, reporting-service, /spec/rules/0/http/paths/0, pathtype",
        "KafkaTopic, lms.client-summary.v1, /spec, partition",
        "KafkaTopic, lms.client-summary.v1, '', specs",
        "KafkaUser, client-record-service, /spec/authorization/acls/0, operation",
        "KafkaUser, client-record-service, /spec/authorization/acls/0/resource, pattern",
        "KafkaUser, client-record-service, /spec/authorization, acl",
    })
    void misspelt(String kind, String name, String place, String field) throws IOException {
        ObjectNode document =
                Manifests.documents("base").stream()
                        .filter(it -> it.path("kind").asText().equals(kind))
                        .filter(it -> it.at("/metadata/name").asText().equals(name))
                        .findFirst()
                        .orElseThrow();
        ((ObjectNode) document.at(place)).put(field, "x");

        assertThatThrownBy(() -> StrictModels.read(document))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unrecognized field \"" + field + "\"");
    }

    @Test
    @DisplayName("is refused when its kind or version is not known")
    void unknownKind() {
        ObjectNode document =
                StrictModels.parse("{apiVersion: kafka.strimzi.io/v1beta2, kind: KafkaTopic}")
                        .getFirst();

        assertThatThrownBy(() -> StrictModels.read(document))
                .hasMessage("no type for kafka.strimzi.io/v1beta2/KafkaTopic");
    }

    @ParameterizedTest
    @DisplayName("holds no secret")
    @ValueSource(strings = {"base", "overlays/example"})
    void noSecret(String folder) throws IOException {
        for (ObjectNode document : Manifests.documents(folder)) {
            assertThat(document.path("kind").asText()).isNotEqualTo("Secret");
            document.findValues("env").stream()
                    .flatMap(env -> env.valueStream())
                    .filter(variable ->
                            variable.path("name").asText().matches(".*(PASSWORD|SECRET).*"))
                    .forEach(variable ->
                            assertThat(variable.at("/valueFrom/secretKeyRef/key").asText())
                                    .as(variable.path("name").asText())
                                    .isNotEmpty());
        }
    }

    @Test
    @DisplayName("stands in the overlay's namespaces, services apart from topics and users")
    void namespaces() throws IOException {
        for (HasMetadata document : Manifests.of("overlays/example").all()) {
            if (document instanceof Namespace) {
                continue;
            }
            boolean ofKafka = document.getApiVersion().startsWith("kafka.strimzi.io/");
            assertThat(document.getMetadata().getNamespace())
                    .isEqualTo(ofKafka ? "kafka" : "lms-example");
        }
    }
}

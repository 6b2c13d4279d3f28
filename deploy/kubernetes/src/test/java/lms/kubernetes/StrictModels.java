package lms.kubernetes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Reads a document into the type of its kind and refuses every field that the type does not have.
 *
 * <p>The models themselves collect unknown fields in a map and go on; here nothing is collected and
 * nothing ignored.
 */
final class StrictModels {

    private static final Map<String, Class<? extends HasMetadata>> KINDS =
            Map.ofEntries(
                    Map.entry("v1/Namespace", Namespace.class),
                    Map.entry("v1/ConfigMap", ConfigMap.class),
                    Map.entry("v1/Service", Service.class),
                    Map.entry("v1/ServiceAccount", ServiceAccount.class),
                    Map.entry("apps/v1/Deployment", Deployment.class),
                    Map.entry("batch/v1/Job", Job.class),
                    Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
                    Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
                    Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class));

    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .annotationIntrospector(new NothingLeftOut())
                    .build();

    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .annotationIntrospector(new NothingCollected())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private StrictModels() {}

    static List<ObjectNode> parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return documents.readAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static HasMetadata read(ObjectNode document) {
        String kind = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new AssertionError("no type for " + kind);
        }
        try {
            return STRICT.treeToValue(document, type);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(
                    "%s %s: %s"
                            .formatted(
                                    kind,
                                    document.at("/metadata/name").asText(),
                                    failure.getMessage()),
                    failure);
        }
    }

    private static final class NothingCollected extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(
                MapperConfig<?> config, Annotated type) {
            return super.findPropertyIgnoralByName(config, type).withoutIgnoreUnknown();
        }
    }

    /** Also writes a value that is what it would be anyway. */
    private static final class NothingLeftOut extends JacksonAnnotationIntrospector {

        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated member) {
            return JsonInclude.Value.empty();
        }
    }
}

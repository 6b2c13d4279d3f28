package lms.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The topics that Strimzi is asked for")
class TopicsTest {

    private static final List<ProviderCode> PROVIDERS =
            Providers.codes().stream().map(ProviderCode::new).toList();
    private static Manifests base;

    @BeforeAll
    static void render() throws IOException {
        base = Manifests.of("base");
    }

    @Test
    @DisplayName(
            "are those of the published language, with dead letters of those that services read")
    void complete() {
        List<String> expected = new ArrayList<>();
        for (Topic<?> topic : Topics.states()) {
            expected.add(topic.name());
            expected.add(topic.deadLetter());
        }
        for (ProviderCode provider : PROVIDERS) {
            expected.add(Topics.referral(provider).name());
            expected.add(Topics.providerUpdate(provider).name());
            expected.add(Topics.providerUpdate(provider).deadLetter());
        }

        assertThat(base.of(KafkaTopic.class).stream().map(it -> it.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("are cleaned up as their kind demands")
    void cleanup() {
        Stream<Topic<?>> all =
                Stream.concat(
                        Topics.states().stream(),
                        PROVIDERS.stream()
                                .flatMap(p ->
                                        Stream.of(Topics.referral(p), Topics.providerUpdate(p))));

        all.forEach(topic -> {
            KafkaTopic declared = base.one(KafkaTopic.class, topic.name());
            Map<String, Object> config = declared.getSpec().getConfig();
            switch (topic.kind()) {
                case STATE -> {
                    assertThat(declared.getSpec().getPartitions()).isEqualTo(6);
                    assertThat(config).containsEntry("cleanup.policy", "compact");
                }
                case LOG -> {
                    // One partition: a provider's sequence is one order.
                    assertThat(declared.getSpec().getPartitions()).isEqualTo(1);
                    assertThat(config)
                            .containsEntry("cleanup.policy", "delete")
                            .containsEntry("retention.ms", -1)
                            .containsEntry("retention.bytes", -1);
                }
            }
        });
    }

    @Test
    @DisplayName("survive the loss of a broker")
    void replicas() {
        assertThat(base.of(KafkaTopic.class))
                .allSatisfy(topic -> {
                    assertThat(topic.getSpec().getReplicas()).isEqualTo(3);
                    assertThat(topic.getSpec().getConfig()).containsEntry("min.insync.replicas", 2);
                });
    }

    @Test
    @DisplayName("belong to a Strimzi cluster")
    void cluster() throws IOException {
        assertThat(base.of(KafkaTopic.class))
                .allSatisfy(topic ->
                        assertThat(topic.getMetadata().getLabels())
                                .containsEntry("strimzi.io/cluster", "lms"));
        assertThat(Manifests.of("overlays/example").of(KafkaTopic.class))
                .isNotEmpty()
                .allSatisfy(topic ->
                        assertThat(topic.getMetadata().getLabels())
                                .containsEntry("strimzi.io/cluster", "example"));
    }
}

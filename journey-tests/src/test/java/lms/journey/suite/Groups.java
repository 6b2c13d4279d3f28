package lms.journey.suite;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.local.suite.Component;
import lms.local.suite.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far the services have read, and how to make them read everything again. */
public final class Groups {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite;

    Groups(Suite suite) {
        this.suite = suite;
    }

    /** Waits until the service has read all that stands now on the topics that it reads. */
    public void awaitRead(Component service) {
        awaitRead(service, ends(service));
    }

    /**
     * Lets the service, which is not running, read its topics from the beginning once it runs
     * again.
     *
     * @return where its topics end now
     */
    public Map<TopicPartition, Long> forget(Component service) {
        var ends = ends(service);
        ask(admin -> {
            admin.deleteConsumerGroups(java.util.List.of(service.id())).all().get();
            return true;
        });
        return ends;
    }

    /** Waits until the service has read up to there. */
    public void awaitRead(Component service, Map<TopicPartition, Long> ends) {
        await(service.id() + " to have read everything")
                .atMost(PATIENCE)
                .until(() -> {
                    var read = positions(service);
                    return ends.entrySet().stream()
                            .allMatch(end ->
                                    end.getValue() == 0
                                            || read.getOrDefault(end.getKey(), 0L)
                                                    >= end.getValue());
                });
    }

    private Map<TopicPartition, Long> ends(Component service) {
        var topics =
                positions(service).keySet().stream()
                        .map(TopicPartition::topic)
                        .collect(Collectors.toSet());
        return ask(admin -> {
            var partitions =
                    admin.describeTopics(topics).allTopicNames().get().values().stream()
                            .flatMap(topic ->
                                    topic.partitions().stream()
                                            .map(each ->
                                                    new TopicPartition(
                                                            topic.name(), each.partition())))
                            .collect(toMap(each -> each, each -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        });
    }

    private Map<TopicPartition, Long> positions(Component service) {
        return ask(admin ->
                admin
                        .listConsumerGroupOffsets(service.id())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .entrySet()
                        .stream()
                        .flatMap(place ->
                                place.getValue() == null ? Stream.empty() : Stream.of(place))
                        .collect(toMap(Map.Entry::getKey, place -> place.getValue().offset())));
    }

    private <T> T ask(Question<T> question) {
        try (var admin = suite.kafkaAdmin()) {
            return question.of(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Something that is asked of the broker. */
    private interface Question<T> {
        T of(Admin admin) throws ExecutionException, InterruptedException;
    }
}

package lms.language;

import java.util.List;
import java.util.stream.Stream;
import lms.language.value.ProviderCode;

/** Every topic, with a provider's two for one provider, and every event on them. */
final class EveryTopic {

    static final ProviderCode PROVIDER = new ProviderCode("calder-futures");

    private EveryTopic() {}

    /** An event and the topic that carries it. */
    record Carried(Topic<?> topic, Class<?> event) {

        /** The event of a topic that carries one type only. */
        static Carried on(Topic<?> topic) {
            return new Carried(topic, topic.body());
        }

        String sample() {
            return Samples.json(event);
        }

        String schema() {
            return Samples.schema(event);
        }

        @Override
        public String toString() {
            return event.getSimpleName();
        }
    }

    static List<Topic<?>> topics() {
        return Stream.concat(
                        Topics.states().stream(),
                        Stream.of(Topics.referral(PROVIDER), Topics.providerUpdate(PROVIDER)))
                .toList();
    }

    static List<Carried> events() {
        return topics().stream()
                .flatMap(topic -> topic.events().stream().map(event -> new Carried(topic, event)))
                .toList();
    }
}

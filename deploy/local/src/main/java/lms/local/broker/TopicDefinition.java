package lms.local.broker;

import java.util.Map;

/** A topic as the cluster's definitions give it. */
public record TopicDefinition(String name, int partitions, Map<String, String> settings) {

    public TopicDefinition {
        settings = Map.copyOf(settings);
    }
}

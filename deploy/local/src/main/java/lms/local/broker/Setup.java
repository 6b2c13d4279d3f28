package lms.local.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;

/** Brings a broker's topics and ACLs into the defined state; repeating it changes nothing. */
public final class Setup {

    private final Admin admin;

    public Setup(Admin admin) {
        this.admin = admin;
    }

    /** Creates missing topics, adds missing partitions and sets every topic's settings. */
    public void topics(List<TopicDefinition> wanted)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = new ArrayList<>();
        List<TopicDefinition> kept = new ArrayList<>();
        for (TopicDefinition topic : wanted) {
            if (present.contains(topic.name())) {
                kept.add(topic);
            } else {
                missing.add(
                        new NewTopic(topic.name(), topic.partitions(), (short) 1)
                                .configs(topic.settings()));
            }
        }
        admin.createTopics(missing).all().get();
        amend(kept);
    }

    private void amend(List<TopicDefinition> topics)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                admin.describeTopics(topics.stream().map(TopicDefinition::name).toList())
                        .allTopicNames()
                        .get();
        Map<ConfigResource, Collection<AlterConfigOp>> settings = new HashMap<>();
        for (TopicDefinition topic : topics) {
            TopicDescription present = Objects.requireNonNull(described.get(topic.name()));
            if (present.partitions().size() < topic.partitions()) {
                admin.createPartitions(
                                Map.of(topic.name(), NewPartitions.increaseTo(topic.partitions())))
                        .all()
                        .get();
            }
            settings.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    topic.settings().entrySet().stream()
                            .map(each -> new ConfigEntry(each.getKey(), each.getValue()))
                            .map(each -> new AlterConfigOp(each, AlterConfigOp.OpType.SET))
                            .toList());
        }
        admin.incrementalAlterConfigs(settings).all().get();
    }

    /** Creates the missing ACLs and deletes every other one. */
    public void acls(List<AclBinding> wanted) throws ExecutionException, InterruptedException {
        Set<AclBinding> surplus =
                new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        List<AclBinding> missing = wanted.stream().filter(each -> !surplus.contains(each)).toList();
        wanted.forEach(surplus::remove);
        admin.createAcls(missing).all().get();
        admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all().get();
    }
}

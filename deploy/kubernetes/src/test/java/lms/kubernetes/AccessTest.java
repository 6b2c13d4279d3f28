package lms.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclResourcePatternType;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleType;
import io.strimzi.api.kafka.model.user.acl.StrimziAclOperation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Who may read and write which topic")
class AccessTest {

    private static final List<String> PROVIDERS = Providers.codes();

    /** The principal of the claims system. */
    private static final String CMS = "cms";

    /** The table of the design: a topic, who writes it, who reads it. */
    private static final String TABLE =
            """
            lms.client-summary.v1         | client-record  | action-plan work-programme reporting
            lms.additional-information.v1 | client-record  | action-plan
            lms.qualifications.v1         | client-record  | action-plan
            lms.childcare-barriers.v1     | client-record  | action-plan work-programme
            lms.benefit-position.v1       | client-record  | action-plan work-programme reporting
            lms.interview.v1              | action-plan    | work-programme reporting
            lms.action-plan.v1            | action-plan    | work-programme reporting
            lms.work-programme.v1         | work-programme | client-record action-plan reporting
            lms.cms-claim.v1              | cms            | client-record
            """;

    private static Manifests base;

    @BeforeAll
    static void render() throws IOException {
        base = Manifests.of("base");
    }

    @Test
    @DisplayName("is for every topic and every principal exactly what the design's table says")
    void asTheTableSays() {
        Map<String, Set<String>> granted = new TreeMap<>();
        for (KafkaTopic topic : base.of(KafkaTopic.class)) {
            String name = topic.getMetadata().getName();
            granted.put(name, new TreeSet<>());
            for (KafkaUser user : base.of(KafkaUser.class)) {
                for (StrimziAclOperation operation : StrimziAclOperation.values()) {
                    // Whoever may read or write may describe; nobody else may.
                    if (operation != StrimziAclOperation.DESCRIBE
                            && mayOnTopic(user, operation, name)) {
                        granted.get(name)
                                .add(user.getMetadata().getName() + " " + operation.toValue());
                    }
                }
            }
        }

        assertThat(granted).isEqualTo(expected());
    }

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split("\\|", -1))
                .forEach(row -> {
                    String topic = row[0].strip();
                    var rights = new TreeSet<String>();
                    var deadLetter = new TreeSet<String>();
                    rights.add(writer(row[1].strip()) + " Write");
                    for (String reader : row[2].strip().split(" ", -1)) {
                        rights.add(reader + "-service Read");
                        deadLetter.add(reader + "-service Write");
                    }
                    expected.put(topic, rights);
                    expected.put(topic + ".dead-letter", deadLetter);
                });
        for (String provider : PROVIDERS) {
            expected.put(
                    "lms.referral." + provider + ".v1",
                    Set.of("work-programme-service Write", "provider-" + provider + " Read"));
            expected.put(
                    "lms.provider-update." + provider + ".v1",
                    Set.of("work-programme-service Read", "provider-" + provider + " Write"));
            expected.put(
                    "lms.provider-update." + provider + ".v1.dead-letter",
                    // It reads whatever begins like a provider's update; it alone wrote these.
                    Set.of("work-programme-service Read", "work-programme-service Write"));
        }
        return expected;
    }

    /** The claims system is no service of the suite. */
    private static String writer(String name) {
        return name.equals(CMS) ? CMS : name + "-service";
    }

    @Test
    @DisplayName("gives the claims system one topic to write, and no group to read with (IT ¶24)")
    void claimsSystem() {
        KafkaUser user = base.one(KafkaUser.class, CMS);

        assertThat(rules(user).map(AccessTest::resource))
                .containsExactly("literal topic lms.cms-claim.v1");
        assertThat(mayOnTopic(user, StrimziAclOperation.WRITE, "lms.cms-claim.v1")).isTrue();
        assertThat(mayOnTopic(user, StrimziAclOperation.READ, "lms.cms-claim.v1")).isFalse();
    }

    @ParameterizedTest
    @DisplayName("gives a provider nothing that begins like another's, existing or not")
    @MethodSource("lms.kubernetes.Providers#codes")
    void provider(String code) {
        KafkaUser user = base.one(KafkaUser.class, "provider-" + code);

        assertThat(rules(user).map(rule -> resource(rule)))
                .containsExactlyInAnyOrder(
                        "literal group provider-" + code,
                        "literal topic lms.referral." + code + ".v1",
                        "literal topic lms.provider-update." + code + ".v1");
        for (String other : List.of(code + "-two", "new", code + ".v1.dead-letter")) {
            for (StrimziAclOperation operation : StrimziAclOperation.values()) {
                assertThat(mayOnTopic(user, operation, "lms.referral." + other + ".v1")).isFalse();
                assertThat(mayOnTopic(user, operation, "lms.provider-update." + other + ".v1"))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("lets every reader read with the consumer group of its own name alone")
    void groups() {
        assertThat(
                        base.of(KafkaUser.class).stream()
                                .filter(user -> !user.getMetadata().getName().equals(CMS)))
                .hasSize(4 + PROVIDERS.size())
                .allSatisfy(user ->
                        assertThat(
                                        rules(user)
                                                .filter(rule ->
                                                        rule.getResource()
                                                                instanceof AclRuleGroupResource)
                                                .map(AccessTest::resource))
                                .containsExactly("literal group " + user.getMetadata().getName()));
    }

    @Test
    @DisplayName("is said with rules that allow, from any host, of topics and groups only")
    void plainRules() {
        assertThat(base.of(KafkaUser.class).stream().flatMap(AccessTest::rules))
                .allSatisfy(rule -> {
                    assertThat(rule.getType()).isEqualTo(AclRuleType.ALLOW);
                    assertThat(rule.getHost()).isEqualTo("*");
                    assertThat(rule.getOperations())
                            .contains(StrimziAclOperation.DESCRIBE)
                            .hasSize(2)
                            .containsAnyOf(StrimziAclOperation.READ, StrimziAclOperation.WRITE);
                    assertThat(rule.getResource())
                            .isInstanceOfAny(
                                    AclRuleTopicResource.class, AclRuleGroupResource.class);
                });
    }

    @Test
    @DisplayName("uses a prefix only for the work-programme service and the providers' topics")
    void prefixes() {
        assertThat(
                        base.of(KafkaUser.class).stream()
                                .flatMap(user ->
                                        rules(user)
                                                .map(AccessTest::resource)
                                                .filter(it -> it.startsWith("prefix"))
                                                .map(it ->
                                                        user.getMetadata().getName() + " " + it)))
                .containsExactlyInAnyOrder(
                        "work-programme-service prefix topic lms.provider-update.",
                        "work-programme-service prefix topic lms.referral.");
    }

    private static boolean mayOnTopic(KafkaUser user, StrimziAclOperation operation, String topic) {
        return rules(user)
                .anyMatch(rule ->
                        rule.getResource() instanceof AclRuleTopicResource resource
                                && matches(resource, topic)
                                && (rule.getOperations().contains(operation)
                                        || rule.getOperations().contains(StrimziAclOperation.ALL)));
    }

    private static boolean matches(AclRuleTopicResource resource, String topic) {
        return switch (resource.getPatternType()) {
            case LITERAL -> resource.getName().equals(topic) || resource.getName().equals("*");
            case PREFIX -> topic.startsWith(resource.getName());
        };
    }

    private static Stream<AclRule> rules(KafkaUser user) {
        return ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization())
                .getAcls().stream();
    }

    private static String resource(AclRule rule) {
        AclRuleResource resource = rule.getResource();
        if (resource instanceof AclRuleTopicResource topic) {
            return pattern(topic.getPatternType()) + " topic " + topic.getName();
        }
        if (resource instanceof AclRuleGroupResource group) {
            return pattern(group.getPatternType()) + " group " + group.getName();
        }
        return resource.getType();
    }

    private static String pattern(AclResourcePatternType type) {
        return type.toValue();
    }
}

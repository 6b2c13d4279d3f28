package lms.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each service in the cluster")
class ServicesTest {

    private static final List<String> SERVICES =
            List.of(
                    "client-record-service",
                    "action-plan-service",
                    "work-programme-service",
                    "reporting-service");

    /** The pause before the end, and the service's own time to shut down. */
    private static final long PAUSE_AND_SHUTDOWN_SECONDS = 5 + 10;

    private static Manifests base;

    @BeforeAll
    static void render() throws IOException {
        base = Manifests.of("base");
    }

    static List<String> services() {
        return SERVICES;
    }

    @Test
    @DisplayName("is there, and no other")
    void complete() {
        assertThat(base.of(Deployment.class).stream().map(it -> it.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(base.of(Job.class)).hasSameSizeAs(SERVICES);
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("is probed for its start, its life and its readiness")
    void probes(String service) {
        Container container = container(deployment(service));

        assertProbe(container.getStartupProbe(), "/q/health/started");
        assertProbe(container.getLivenessProbe(), "/q/health/live");
        assertProbe(container.getReadinessProbe(), "/q/health/ready");
    }

    private static void assertProbe(Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("http"));
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("and its migration can do no more than they must")
    void leastPrivilege(String service) {
        for (PodTemplateSpec template : List.of(deployment(service), migration(service))) {
            PodSpec pod = template.getSpec();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getServiceAccountName()).isEqualTo(service);
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                    .isEqualTo("RuntimeDefault");
            Container container = container(template);
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(container.getSecurityContext().getPrivileged()).isNull();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getSecurityContext().getCapabilities().getAdd()).isEmpty();
            assertThat(container.getVolumeMounts())
                    .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
            assertThat(pod.getVolumes())
                    .filteredOn(volume -> volume.getName().equals("tmp"))
                    .singleElement()
                    .extracting(Volume::getEmptyDir)
                    .isNotNull();
        }
        assertThat(base.one(ServiceAccount.class, service).getAutomountServiceAccountToken())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("and its migration have a memory limit of 350 MiB and requests")
    void limits(String service) {
        for (PodTemplateSpec template : List.of(deployment(service), migration(service))) {
            var resources = container(template).getResources();
            assertThat(resources.getLimits()).containsEntry("memory", new Quantity("350Mi"));
            assertThat(resources.getRequests()).containsKeys("memory", "cpu");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("is replaced without a moment of fewer replicas")
    void rollOut(String service) {
        var spec = base.one(Deployment.class, service).getSpec();

        assertThat(spec.getReplicas()).isEqualTo(2);
        assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable())
                .isEqualTo(new IntOrString(0));
        assertThat(spec.getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThan(PAUSE_AND_SHUTDOWN_SECONDS);
        assertThat(container(spec.getTemplate()).getLifecycle().getPreStop().getSleep())
                .isNotNull();
        assertThat(spec.getTemplate().getSpec().getTopologySpreadConstraints())
                .isNotEmpty()
                .allSatisfy(spread ->
                        assertThat(spread.getLabelSelector().getMatchLabels())
                                .isEqualTo(spec.getSelector().getMatchLabels()));
        var budget = base.one(PodDisruptionBudget.class, service).getSpec();
        assertThat(budget.getSelector().getMatchLabels())
                .isEqualTo(spec.getSelector().getMatchLabels());
        assertThat(budget.getMaxUnavailable()).isEqualTo(new IntOrString(1));
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("gets its own callers and not those of a migration or another service")
    void selectors(String service) {
        Map<String, String> selector = base.one(Service.class, service).getSpec().getSelector();

        assertThat(deployment(service).getMetadata().getLabels()).containsAllEntriesOf(selector);
        Stream<PodTemplateSpec> others =
                Stream.concat(
                        SERVICES.stream()
                                .filter(other -> !other.equals(service))
                                .map(ServicesTest::deployment),
                        SERVICES.stream().map(ServicesTest::migration));
        assertThat(others)
                .noneMatch(other ->
                        other.getMetadata()
                                .getLabels()
                                .entrySet()
                                .containsAll(selector.entrySet()));
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("leaves its database's migration to a job that has the same image")
    void migrates(String service) {

        assertThat(container(migration(service)).getImage())
                .isEqualTo(container(deployment(service)).getImage())
                .contains(service);
        assertThat(value(deployment(service), "QUARKUS_FLYWAY_MIGRATE_AT_START"))
                .isEqualTo("false");
        assertThat(container(deployment(service)).getEnv())
                .noneMatch(variable -> variable.getName().equals("QUARKUS_INIT_AND_EXIT"));
        assertThat(value(migration(service), "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("true");
        assertThat(value(migration(service), "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
        assertThat(migration(service).getSpec().getRestartPolicy()).isEqualTo("Never");
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("signs in to database and broker as itself, with secrets of its own")
    void credentials(String service) {
        for (PodTemplateSpec template : List.of(deployment(service), migration(service))) {
            assertThat(container(template).getEnv())
                    .filteredOn(variable ->
                            variable.getValueFrom() != null
                                    && variable.getValueFrom().getSecretKeyRef() != null)
                    .isNotEmpty()
                    .allSatisfy(variable ->
                            assertThat(variable.getValueFrom().getSecretKeyRef().getName())
                                    .isEqualTo(service));
        }
        assertThat(value(deployment(service), "KAFKA_SECURITY_PROTOCOL")).isEqualTo("SASL_SSL");
        assertThat(value(deployment(service), "KAFKA_SASL_MECHANISM")).isEqualTo("OAUTHBEARER");
        assertThat(value(deployment(service), "KAFKA_SASL_JAAS_CONFIG"))
                .contains("clientId=\"$(OIDC_CLIENT_ID)\"", "\"$(OIDC_CLIENT_SECRET)\"");
        assertThat(deployment(service).getMetadata().getLabels())
                .containsEntry("app.kubernetes.io/name", service);
        assertThat(value(deployment(service), "JAVA_TOOL_OPTIONS"))
                .contains(
                        "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls="
                                + "$(KAFKA_SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL)");
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("names a variable before it is used in another")
    void order(String service) {
        for (PodTemplateSpec template : List.of(deployment(service), migration(service))) {
            var known = new HashSet<String>();
            for (EnvVar variable : container(template).getEnv()) {
                if (variable.getValue() != null) {
                    var used =
                            Pattern.compile("\\$\\((\\w+)\\)")
                                    .matcher(variable.getValue())
                                    .results()
                                    .map(match -> match.group(1));
                    assertThat(used).isSubsetOf(known);
                }
                known.add(variable.getName());
            }
        }
    }

    @Test
    @DisplayName("takes a policy from a ConfigMap of its name, and the packaged one without it")
    void policy() throws IOException {
        Manifests replaced = Manifests.of("src/test/resources/with-policy");

        for (String service : SERVICES) {
            PodTemplateSpec template =
                    replaced.one(Deployment.class, service).getSpec().getTemplate();
            var file = variable(template, "LMS_POLICY_FILE").getValueFrom().getConfigMapKeyRef();
            Volume volume =
                    template.getSpec().getVolumes().stream()
                            .filter(it -> it.getName().equals("policy"))
                            .findFirst()
                            .orElseThrow();
            assertThat(file.getOptional()).isTrue();
            assertThat(volume.getConfigMap().getOptional()).isTrue();
            assertThat(volume.getConfigMap().getName()).isEqualTo(file.getName());
            if (service.equals("work-programme-service")) {
                // Another policy is another name, and so rolls the pods.
                assertThat(file.getName()).matches("work-programme-service-[a-z0-9]{10}");
            } else {
                assertThat(file.getName()).isEqualTo(service);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("shows the world its interface but neither health nor metrics")
    void ingress(String service) {
        assertThat(base.one(Ingress.class, service).getSpec().getRules())
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.getHttp().getPaths())
                                .singleElement()
                                .satisfies(path -> {
                                    assertThat(path.getPath()).isEqualTo("/v1");
                                    assertThat(path.getBackend().getService().getName())
                                            .isEqualTo(service);
                                }));
    }

    @Test
    @DisplayName("is cut off from the network but for what is opened")
    void network() {
        var deny = base.one(NetworkPolicy.class, "deny-by-default").getSpec();
        assertThat(deny.getPodSelector().getMatchLabels()).isEmpty();
        assertThat(deny.getPodSelector().getMatchExpressions()).isEmpty();
        assertThat(deny.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(deny.getIngress()).isEmpty();
        assertThat(deny.getEgress()).isEmpty();

        for (String service : SERVICES) {
            var opened = base.one(NetworkPolicy.class, service).getSpec();
            assertThat(opened.getPodSelector().getMatchLabels())
                    .isEqualTo(
                            base.one(Deployment.class, service)
                                    .getSpec()
                                    .getSelector()
                                    .getMatchLabels());
            assertThat(opened.getIngress())
                    .isNotEmpty()
                    .allSatisfy(rule -> {
                        assertThat(rule.getFrom())
                                .isNotEmpty()
                                .allSatisfy(from ->
                                        assertThat(from.getNamespaceSelector().getMatchLabels())
                                                .isNotEmpty());
                        assertThat(rule.getPorts())
                                .singleElement()
                                .satisfies(port ->
                                        assertThat(port.getPort())
                                                .isEqualTo(new IntOrString("http")));
                    });
            assertThat(
                            opened.getEgress().stream()
                                    .flatMap(rule -> rule.getPorts().stream())
                                    .map(port -> port.getPort().getIntVal()))
                    .containsExactlyInAnyOrder(9093, 5432, 443);
        }
    }

    @Test
    @DisplayName("takes image, host, replicas and addresses from an overlay")
    void overlay() throws IOException {
        Manifests overlay = Manifests.of("overlays/example");

        for (String service : SERVICES) {
            assertThat(
                            container(
                                            overlay.one(Deployment.class, service)
                                                    .getSpec()
                                                    .getTemplate())
                                    .getImage())
                    .isEqualTo("example/lms/" + service + ":1.0.0");
            assertThat(
                            container(
                                            overlay.one(Job.class, service + "-migration")
                                                    .getSpec()
                                                    .getTemplate())
                                    .getImage())
                    .isEqualTo("example/lms/" + service + ":1.0.0");
            String host = service.replace("-service", "") + ".lms.example";
            var ingress = overlay.one(Ingress.class, service).getSpec();
            assertThat(ingress.getRules().getFirst().getHost()).isEqualTo(host);
            assertThat(ingress.getTls().getFirst().getHosts()).containsExactly(host);
        }
        assertThat(overlay.one(Deployment.class, "action-plan-service").getSpec().getReplicas())
                .isEqualTo(3);
        assertThat(overlay.of(ConfigMap.class))
                .singleElement()
                .satisfies(settings ->
                        assertThat(settings.getData().values())
                                .noneMatch(value -> value.contains(".invalid")));
    }

    private static PodTemplateSpec deployment(String service) {
        return base.one(Deployment.class, service).getSpec().getTemplate();
    }

    private static PodTemplateSpec migration(String service) {
        return base.one(Job.class, service + "-migration").getSpec().getTemplate();
    }

    private static Container container(PodTemplateSpec template) {
        assertThat(template.getSpec().getContainers()).hasSize(1);
        return template.getSpec().getContainers().getFirst();
    }

    private static String value(PodTemplateSpec template, String name) {
        return variable(template, name).getValue();
    }

    private static EnvVar variable(PodTemplateSpec template, String name) {
        return container(template).getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not set"));
    }
}

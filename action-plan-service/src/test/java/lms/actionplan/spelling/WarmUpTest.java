package lms.actionplan.spelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lms.kit.rules.Source;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0058 The speller has searched before the service is ready")
@Source("AP ¶109, decision ADR-0058")
class WarmUpTest {

    private final Speller speller;
    private final WarmUp ofTheService;

    WarmUpTest(Speller speller, @Readiness WarmUp ofTheService) {
        this.speller = speller;
        this.ofTheService = ofTheService;
    }

    @Test
    @DisplayName("A service that answers has searched, and says so where readiness is asked")
    void service() {
        assertThat(ofTheService.call().getStatus()).isEqualTo(Status.UP);
        var ready = given().get("/q/health/ready");

        assertThat(ready.<List<String>>path("checks.name")).contains("spelling");
        assertThat(ready.<String>path("checks.find { it.name == 'spelling' }.status"))
                .isEqualTo("UP");
    }

    @Test
    @DisplayName("Before that it is not ready")
    void before() {
        var warmUp = new WarmUp(speller, () -> 0);
        assertThat(warmUp.call().getStatus()).isEqualTo(Status.DOWN);

        assertThat(warmUp.search(WarmUp.MISTAKES)).isEqualTo(WarmUp.MISTAKES.size());

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("On a slow machine the search ends after five seconds, and the service starts")
    void bounded() {
        var time = new AtomicLong();
        var warmUp = new WarmUp(speller, () -> time.getAndAdd(Duration.ofSeconds(1).toNanos()));

        assertThat(warmUp.search(WarmUp.MISTAKES)).isEqualTo(4);

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("Every word of the list is a mistake that is searched for")
    void mistakes() {
        assertThat(WarmUp.MISTAKES).hasSizeGreaterThan(48).doesNotHaveDuplicates();
        assertThat(WarmUp.MISTAKES)
                .allSatisfy(word -> {
                    assertThat(speller.has(word)).isFalse();
                    assertThat(speller.suggestions(word)).isNotEmpty();
                });
    }
}

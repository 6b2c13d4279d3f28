package lms.actionplan.printing.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import lms.actionplan.printing.Press;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶114 The press has printed before the service is ready")
@Source("AP ¶114")
class WarmUpTest {

    private final Press press;
    private final WarmUp ofTheService;

    WarmUpTest(Press press, WarmUp ofTheService) {
        this.press = press;
        this.ofTheService = ofTheService;
    }

    @Test
    @DisplayName("A service that has started has printed")
    void service() {
        assertThat(ofTheService.printed()).isBetween(1, WarmUp.PRINTS);
    }

    @Test
    @DisplayName("It prints three times")
    void often() {
        var warmUp = new WarmUp(press, () -> 0);

        warmUp.print();

        assertThat(warmUp.printed()).isEqualTo(3);
    }

    @Test
    @DisplayName("On a slow machine it ends after three seconds, and the service starts")
    void bounded() {
        var time = new AtomicLong();
        var slow = new WarmUp(press, () -> time.getAndAdd(Duration.ofMillis(1_500).toNanos()));

        slow.print();

        assertThat(slow.printed()).isEqualTo(1);
    }
}

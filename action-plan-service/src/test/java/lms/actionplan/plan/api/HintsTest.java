package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶6, ¶46-47 SSMART hints on a draft: advice, never a refusal")
@Source("AP ¶6, ¶46, ¶47")
class HintsTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("The draft tells hints with pointer and letter, and is saved all the same")
    void advice() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        assertThat(amal.get(Front.plan(clientId) + "/draft").<List<?>>path("hints")).isEmpty();

        var put =
                amal.putDraft(
                        clientId,
                        1,
                        Front.draftOf("Maybe look for some work soon", Front.TODAY.plusMonths(6)));

        assertThat(put.<List<String>>path("hints.quality"))
                .containsExactly("Specific", "Specific", "Measurable", "Time Bound", "Time Bound");
        assertThat(put.<List<String>>path("hints.pointer"))
                .containsOnly("/newItems/0/text", "/newItems/0/target");
        assertThat(put.<Map<String, Object>>path("hints[1]"))
                .containsEntry("code", "VAGUE")
                .containsEntry("because", List.of("maybe"))
                .containsKeys("hint", "source");
        assertThat(amal.get(Front.plan(clientId) + "/draft").<List<?>>path("hints")).hasSize(5);
        assertThat(amal.save(clientId, 2).statusCode()).isEqualTo(200);
    }
}

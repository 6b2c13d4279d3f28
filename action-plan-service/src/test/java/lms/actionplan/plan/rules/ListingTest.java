package lms.actionplan.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.plan.ActionItem;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶61 Action Items are listed")
@Source("AP ¶61")
class ListingTest {

    @Test
    @DisplayName("with the oldest target date at the top")
    void order() {
        var items =
                List.of(
                        Sample.item(1, "late", LocalDate.of(2011, 10, 15)),
                        Sample.item(2, "early", LocalDate.of(2011, 4, 29)),
                        Sample.item(3, "between", LocalDate.of(2011, 4, 30)),
                        Sample.item(4, "same day, added later", LocalDate.of(2011, 4, 30)));

        assertThat(Listing.inOrder(items))
                .extracting(ActionItem::text)
                .containsExactly("early", "between", "same day, added later", "late");
    }

    @Test
    @DisplayName("with the first few words")
    void firstWords() {
        assertThat(
                        Listing.firstWords(
                                "Identify suitable childcare provision\navailable locally and costs"
                                        + " by next appointment",
                                8))
                .isEqualTo("Identify suitable childcare provision available locally and costs…");
    }

    @Test
    @DisplayName("with all words when there are few")
    void fewWords() {
        assertThat(Listing.firstWords(" Attend the meeting ", 3)).isEqualTo("Attend the meeting");
    }
}

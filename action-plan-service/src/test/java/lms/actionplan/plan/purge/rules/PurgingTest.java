package lms.actionplan.plan.purge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP ¶60 Closed Action Items are purged 18 months after the date they were closed")
@Source("AP ¶60")
class PurgingTest {

    @ParameterizedTest(name = "closed on {0}, purged on {1}")
    @DisplayName("on the same day of the month, or on the month's last when it has none such:")
    @CsvSource({
        "2011-04-15, 2012-10-15",
        "2010-08-31, 2012-02-29",
        "2010-08-29, 2012-02-29",
        "2011-08-31, 2013-02-28",
        "2011-08-28, 2013-02-28",
        "2012-02-29, 2013-08-29",
        "2011-03-31, 2012-09-30",
        "2011-07-01, 2013-01-01"
    })
    void purgedOn(LocalDate closedOn, LocalDate purgedOn) {
        assertThat(Purging.purgedOn(closedOn, 18)).isEqualTo(purgedOn);
        assertThat(closedOn).isBeforeOrEqualTo(Purging.lastClosingDate(purgedOn, 18));
        assertThat(closedOn).isAfter(Purging.lastClosingDate(purgedOn.minusDays(1), 18));
    }

    @Property
    @Label("AP ¶60 An item is gone by a day exactly when its day to be purged has come")
    void exactly(
            @ForAll("days") LocalDate closedOn,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        assertThat(!closedOn.isAfter(Purging.lastClosingDate(on, months)))
                .isEqualTo(!Purging.purgedOn(closedOn, months).isAfter(on));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2014, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}

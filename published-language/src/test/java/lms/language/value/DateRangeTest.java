package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import lms.language.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date range counts both its ends")
class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 2, 28);
    private static final LocalDate LAST = LocalDate.of(2012, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2012-02-27, false",
        "2012-02-28, true",
        "2012-02-29, true",
        "2012-03-01, true",
        "2012-03-02, false"
    })
    @DisplayName("contains its first and its last day and those between")
    void containsItsEnds(LocalDate on, boolean expected) {
        assertThat(new DateRange(FIRST, LAST).contains(on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2012-02-27, false", "2012-02-28, true", "2099-12-31, true"})
    @DisplayName("goes on when it has no last day")
    void goesOn(LocalDate on, boolean expected) {
        assertThat(DateRange.from(FIRST).contains(on)).isEqualTo(expected);
        assertThat(DateRange.from(FIRST)).isEqualTo(new DateRange(FIRST, null));
    }

    @Test
    @DisplayName("may be of one day, but not end before it begins")
    void mayBeOfOneDay() {
        assertThat(new DateRange(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(FIRST, FIRST.minusDays(1)))
                .withMessage("the last day is before the first");
    }

    @Test
    @DisplayName("is written with its last day only when it has one")
    void isWrittenWithItsLastDayOnlyWhenItHasOne() throws JsonProcessingException {
        assertThat(Json.MAPPER.writeValueAsString(new DateRange(FIRST, LAST)))
                .isEqualTo("{\"first\":\"2012-02-28\",\"last\":\"2012-03-01\"}");
        assertThat(Json.MAPPER.writeValueAsString(DateRange.from(FIRST)))
                .isEqualTo("{\"first\":\"2012-02-28\"}");
        assertThat(Json.read("{\"first\":\"2012-02-28\"}", DateRange.class))
                .isEqualTo(DateRange.from(FIRST));
    }
}

package lms.workprogramme.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lms.kit.rules.Source;
import lms.language.value.Nation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ADR-0079 The bank holidays of a nation, in the years of which they are published")
@Source("decision ADR-0079")
class BankHolidaysTest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "2011, ENGLAND, 3 Jan; 22 Apr; 25 Apr; 29 Apr; 2 May; 30 May; 29 Aug; 26 Dec; 27 Dec",
        "2011, WALES, 3 Jan; 22 Apr; 25 Apr; 29 Apr; 2 May; 30 May; 29 Aug; 26 Dec; 27 Dec",
        "2011, SCOTLAND, 3 Jan; 4 Jan; 22 Apr; 29 Apr; 2 May; 30 May; 1 Aug; 30 Nov; 26 Dec; 27 Dec",
        "2012, ENGLAND, 2 Jan; 6 Apr; 9 Apr; 7 May; 4 Jun; 5 Jun; 27 Aug; 25 Dec; 26 Dec",
        "2012, WALES, 2 Jan; 6 Apr; 9 Apr; 7 May; 4 Jun; 5 Jun; 27 Aug; 25 Dec; 26 Dec",
        "2012, SCOTLAND, 2 Jan; 3 Jan; 6 Apr; 7 May; 4 Jun; 5 Jun; 6 Aug; 30 Nov; 25 Dec; 26 Dec",
        "2022, ENGLAND, 3 Jan; 15 Apr; 18 Apr; 2 May; 2 Jun; 3 Jun; 29 Aug; 19 Sep; 26 Dec; 27 Dec",
        "2022, WALES, 3 Jan; 15 Apr; 18 Apr; 2 May; 2 Jun; 3 Jun; 29 Aug; 19 Sep; 26 Dec; 27 Dec",
        "2022, SCOTLAND, 3 Jan; 4 Jan; 15 Apr; 2 May; 2 Jun; 3 Jun; 1 Aug; 19 Sep; 30 Nov; 26 Dec;"
                + " 27 Dec"
    })
    @DisplayName("from Monday to Friday are these and no others")
    void ofYear(int year, Nation nation, String days) {
        var first = LocalDate.of(year, 1, 1);

        var holidays =
                first.datesUntil(first.plusYears(1))
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .filter(day -> Calendars.PACKAGED.isOn(day, nation))
                        .map(DAY::format)
                        .collect(Collectors.joining("; "));

        assertThat(holidays).isEqualTo(days);
    }
}

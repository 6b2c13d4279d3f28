package lms.reporting.reading.rules;

import static lms.reporting.reading.ReportRefusal.BEFORE_THE_PROGRAMME;
import static lms.reporting.reading.ReportRefusal.DAY_TO_COME;
import static lms.reporting.reading.ReportRefusal.NOT_YOUR_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.reporting.reading.Offices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶59, IT ¶2-3 Reading the report")
@Source("WP ¶59, IT ¶2, ¶3")
class ReadingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 6, 1);
    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");

    @Test
    @DisplayName("The report is about today or a day gone by")
    void aboutToday() {
        assertThat(ReadingRules.mayBeAbout(TODAY, FIRST_DAY, TODAY).isAllowed()).isTrue();
        assertThat(ReadingRules.mayBeAbout(FIRST_DAY, FIRST_DAY, TODAY).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("It is refused for tomorrow")
    void aboutTomorrow() {
        assertThat(ReadingRules.mayBeAbout(LocalDate.of(2012, 5, 30), FIRST_DAY, TODAY))
                .isEqualTo(Ruling.refused(DAY_TO_COME));
    }

    @Test
    @DisplayName("It is refused for a day before the Work Programme began")
    void beforeTheProgramme() {
        assertThat(ReadingRules.mayBeAbout(LocalDate.of(2011, 5, 31), FIRST_DAY, TODAY))
                .isEqualTo(Ruling.refused(BEFORE_THE_PROGRAMME));
    }

    @Test
    @DisplayName("Somebody responsible for one office reads about that office, asked for or not")
    void ownOffice() {
        var own = new Offices.Own(LEEDS);

        assertThat(ReadingRules.mayRead(null, own).isAllowed()).isTrue();
        assertThat(ReadingRules.mayRead(LEEDS, own).isAllowed()).isTrue();
        assertThat(ReadingRules.officeOf(null, own)).isEqualTo(LEEDS);
        assertThat(ReadingRules.officeOf(LEEDS, own)).isEqualTo(LEEDS);
    }

    @Test
    @DisplayName("Another office is refused to them")
    void anotherOffice() {
        assertThat(ReadingRules.mayRead(TRURO, new Offices.Own(LEEDS)))
                .isEqualTo(Ruling.refused(NOT_YOUR_OFFICE));
    }

    @Test
    @DisplayName("A report reader reads about one office or all of them")
    void everyOffice() {
        var all = new Offices.All();

        assertThat(ReadingRules.mayRead(TRURO, all).isAllowed()).isTrue();
        assertThat(ReadingRules.mayRead(null, all).isAllowed()).isTrue();
        assertThat(ReadingRules.officeOf(TRURO, all)).isEqualTo(TRURO);
        assertThat(ReadingRules.officeOf(null, all)).isNull();
    }
}

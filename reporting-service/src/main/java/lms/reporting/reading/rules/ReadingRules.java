package lms.reporting.reading.rules;

import static lms.reporting.reading.ReportRefusal.BEFORE_THE_PROGRAMME;
import static lms.reporting.reading.ReportRefusal.DAY_TO_COME;
import static lms.reporting.reading.ReportRefusal.NOT_YOUR_OFFICE;

import java.time.LocalDate;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.reporting.reading.Offices;
import org.jspecify.annotations.Nullable;

/** Who may read the report about which day and office. */
public final class ReadingRules {

    private ReadingRules() {}

    /** The report says what is overdue now or was, never what will be. */
    @Source("WP ¶59")
    public static Ruling mayBeAbout(LocalDate wanted, LocalDate firstDay, LocalDate on) {
        if (wanted.isAfter(on)) {
            return Ruling.refused(DAY_TO_COME);
        }
        if (wanted.isBefore(firstDay)) {
            return Ruling.refused(BEFORE_THE_PROGRAMME);
        }
        return Ruling.allowed();
    }

    /** Those responsible for one office read about that office. */
    @Source("IT ¶2, ¶3")
    public static Ruling mayRead(@Nullable OfficeCode wanted, Offices offices) {
        return switch (offices) {
            case Offices.All _ -> Ruling.allowed();
            case Offices.Own(var own) ->
                    wanted == null || wanted.equals(own)
                            ? Ruling.allowed()
                            : Ruling.refused(NOT_YOUR_OFFICE);
        };
    }

    /** The office to report on; absent for all of them. */
    @Source("IT ¶2, ¶3")
    public static @Nullable OfficeCode officeOf(@Nullable OfficeCode wanted, Offices offices) {
        return switch (offices) {
            case Offices.All _ -> wanted;
            case Offices.Own(var own) -> own;
        };
    }
}

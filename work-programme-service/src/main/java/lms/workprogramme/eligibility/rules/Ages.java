package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lms.kit.rules.Source;

/** Ages in full years; who was born on 29 February is a year older on 1 March. */
final class Ages {

    private Ages() {}

    /** The age on a day. */
    @Source("decision ADR-0018")
    static long age(LocalDate born, LocalDate on) {
        return ChronoUnit.YEARS.between(born, on);
    }

    /** The first day on which the age is reached. */
    @Source("decision ADR-0018")
    static LocalDate birthday(LocalDate born, int age) {
        var day = born.plusYears(age);
        return age(born, day) < age ? day.plusDays(1) : day;
    }
}

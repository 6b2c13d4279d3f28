package lms.actionplan.history.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import lms.actionplan.printing.rules.Word;
import lms.kit.rules.Source;
import lms.language.value.Language;

/** The words of the record's windows, in each language. */
final class RecordWords {

    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private static final Pattern CALCULATED =
            Pattern.compile("(Better|Worse) off by (£[0-9]+\\.[0-9]{2}) a week");

    private static final Map<String, String> WELSH =
            Map.ofEntries(
                    Map.entry("Rent / Mortgage", Word.RENT_OR_MORTGAGE.in(Language.WELSH)),
                    Map.entry("Council Tax", Word.COUNCIL_TAX.in(Language.WELSH)),
                    Map.entry("Dependants", Word.DEPENDANTS.in(Language.WELSH)),
                    Map.entry("Driving licence", Word.DRIVING_LICENCE.in(Language.WELSH)),
                    Map.entry("Job Preference", Word.JOB_PREFERENCES.in(Language.WELSH)),
                    Map.entry("Full or part-time work", Word.FULL_OR_PART_TIME.in(Language.WELSH)),
                    Map.entry("Last two jobs", Word.LAST_TWO_JOBS.in(Language.WELSH)),
                    Map.entry("Qualification", Word.QUALIFICATIONS.in(Language.WELSH)),
                    Map.entry("Children's ages", Word.CHILDRENS_AGES.in(Language.WELSH)),
                    Map.entry(
                            "In Work Benefit Calculation",
                            Word.IN_WORK_BENEFIT_CALCULATIONS.in(Language.WELSH)),
                    Map.entry("Disabled Person (DP)", Word.DISABLED_PERSON.in(Language.WELSH)),
                    Map.entry("Not Known", "Ddim yn hysbys"),
                    Map.entry("None", "Dim"),
                    Map.entry("Yes", Word.YES.in(Language.WELSH)),
                    Map.entry("No", Word.NO.in(Language.WELSH)),
                    Map.entry("Rent", Word.RENT.in(Language.WELSH)),
                    Map.entry("Mortgage", Word.MORTGAGE.in(Language.WELSH)),
                    Map.entry("Full-time", Word.FULL_TIME.in(Language.WELSH)),
                    Map.entry("Part-time", Word.PART_TIME.in(Language.WELSH)),
                    Map.entry("Either", Word.EITHER.in(Language.WELSH)));

    private RecordWords() {}

    /** A word of a window in a language; what people wrote stays as it is. */
    @Source("AP ¶88, ¶89, ¶106, decision ADR-0062")
    public static String in(String text, Language language) {
        var dated = dated(text, language);
        return switch (language) {
            case ENGLISH -> dated;
            case WELSH -> {
                int comma = dated.indexOf(", ");
                yield comma < 0
                        ? welsh(dated)
                        : welsh(dated.substring(0, comma)) + dated.substring(comma);
            }
        };
    }

    private static String welsh(String words) {
        var calculated = CALCULATED.matcher(words);
        if (calculated.matches()) {
            var outcome =
                    calculated.group(1).equals("Better") ? Word.BETTER_OFF_BY : Word.WORSE_OFF_BY;
            return outcome.in(Language.WELSH)
                    + " "
                    + calculated.group(2)
                    + " "
                    + Word.A_WEEK.in(Language.WELSH);
        }
        return WELSH.getOrDefault(words, words);
    }

    /** The text with its days written out. */
    @Source("decision ADR-0062")
    public static String dated(String text, Language language) {
        return DAY.matcher(text)
                .replaceAll(found -> Word.day(LocalDate.parse(found.group()), language));
    }
}

package lms.actionplan.clientrecord.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.clientrecord.InWorkBenefitCalculation;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.kit.rules.Source;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/** Finds what changed between two states of the record, in the words of the text. */
public final class Comparing {

    private Comparing() {}

    /** What changed in the Additional Information window. */
    @Source("AP ¶21, ¶76, ¶82, ¶88, ¶106")
    public static List<FieldChange> between(PulledInformation before, PulledInformation after) {
        var changes = new ArrayList<FieldChange>();
        var old = before.outgoings();
        var now = after.outgoings();
        field("Rent / Mortgage", words(old.rentOrMortgage()), words(now.rentOrMortgage()))
                .forEach(changes::add);
        field("Council Tax", words(old.councilTax()), words(now.councilTax()))
                .forEach(changes::add);
        field("Dependants", words(old.dependants()), words(now.dependants())).forEach(changes::add);
        field("Driving licence", words(old.drivingLicence()), words(now.drivingLicence()))
                .forEach(changes::add);
        entries(
                        "Job Preference",
                        before.aims().jobPreferences(),
                        after.aims().jobPreferences(),
                        JobPreference::job,
                        Comparing::words)
                .forEach(changes::add);
        field(
                        "Full or part-time work",
                        words(before.aims().workingTime()),
                        words(after.aims().workingTime()))
                .forEach(changes::add);
        entries(
                        "Last two jobs",
                        before.employmentHistory().lastJobs(),
                        after.employmentHistory().lastJobs(),
                        Job::job,
                        Comparing::words)
                .forEach(changes::add);
        return changes;
    }

    /** What changed in the qualifications that are listed on the plan. */
    @Source("AP ¶21, ¶95, ¶96")
    public static List<FieldChange> between(
            PulledQualifications before, PulledQualifications after) {
        return entries(
                        "Qualification",
                        before.listed(),
                        after.listed(),
                        q -> q.level() + " " + q.subject(),
                        Comparing::words)
                .toList();
    }

    /** What changed about the children's ages. */
    @Source("AP ¶21, ¶90")
    public static List<FieldChange> between(PulledChildcare before, PulledChildcare after) {
        return field("Children's ages", words(before.ages()), words(after.ages())).toList();
    }

    /** What changed about the DP marker. */
    @Source("AP ¶21, ¶89")
    public static List<FieldChange> ofDisabledPerson(boolean before, boolean after) {
        return field("Disabled Person (DP)", words(before), words(after)).toList();
    }

    /** Which In Work Benefit Calculations came to the tab, and which left it. */
    @Source("AP ¶89, decision ADR-0062")
    public static List<FieldChange> between(PulledCalculations before, PulledCalculations after) {
        return entries(
                        "In Work Benefit Calculation",
                        before.results(),
                        after.results(),
                        Comparing::words,
                        Comparing::words)
                .toList();
    }

    private static Stream<FieldChange> field(String name, String before, String after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new FieldChange(name, before, after));
    }

    /** One change for each entry that came, went, or kept its name and changed otherwise. */
    private static <T> Stream<FieldChange> entries(
            String field,
            List<T> before,
            List<T> after,
            Function<T, String> name,
            Function<T, String> words) {
        var gone = without(before, after);
        var come = without(after, before);
        var changes = new ArrayList<FieldChange>();
        for (var old : gone) {
            var amended =
                    come.stream()
                            .filter(entry -> name.apply(entry).equals(name.apply(old)))
                            .findFirst();
            amended.ifPresent(come::remove);
            changes.add(new FieldChange(field, words.apply(old), amended.map(words).orElse(null)));
        }
        come.forEach(entry -> changes.add(new FieldChange(field, null, words.apply(entry))));
        return changes.stream();
    }

    /** The entries of the first list that the second lacks, counting repeated ones. */
    private static <T> List<T> without(List<T> first, List<T> second) {
        var rest = new ArrayList<>(first);
        second.forEach(rest::remove);
        return rest;
    }

    private static String words(RentOrMortgage value) {
        return switch (value) {
            case NOT_KNOWN -> "Not Known";
            case RENT -> "Rent";
            case MORTGAGE -> "Mortgage";
        };
    }

    private static String words(YesNoNotKnown value) {
        return switch (value) {
            case NOT_KNOWN -> "Not Known";
            case YES -> "Yes";
            case NO -> "No";
        };
    }

    private static String words(WorkingTime value) {
        return switch (value) {
            case NOT_KNOWN -> "Not Known";
            case FULL_TIME -> "Full-time";
            case PART_TIME -> "Part-time";
            case EITHER -> "Either";
        };
    }

    private static String words(List<Integer> ages) {
        return ages.isEmpty()
                ? "None"
                : ages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String words(boolean value) {
        return value ? "Yes" : "No";
    }

    private static String words(DrivingLicence licence) {
        return list(words(licence.held()), licence.details());
    }

    private static String words(JobPreference preference) {
        return preference.job() + " (SOC " + preference.soc() + ")";
    }

    private static String words(Job job) {
        return list(job.job(), job.employer(), days(job.first(), job.last()));
    }

    private static String words(ListedQualification qualification) {
        return list(
                qualification.level() + " " + qualification.subject(),
                qualification.result(),
                Objects.toString(qualification.awardedOn(), null));
    }

    private static String words(InWorkBenefitCalculation calculation) {
        var outcome =
                switch (calculation.outcome()) {
                    case BETTER_OFF -> "Better off by ";
                    case WORSE_OFF -> "Worse off by ";
                };
        return list(
                outcome + calculation.pounds() + " a week",
                calculation.calculatedOn().toString(),
                calculation.notes());
    }

    private static String days(LocalDate first, @Nullable LocalDate last) {
        return last == null ? "from " + first : first + " to " + last;
    }

    private static String list(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}

package lms.actionplan.printing.rules;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static lms.actionplan.printing.rules.Word.ACTION_ITEM;
import static lms.actionplan.printing.rules.Word.ACTION_ITEMS;
import static lms.actionplan.printing.rules.Word.ACTION_PLAN;
import static lms.actionplan.printing.rules.Word.ADVISER;
import static lms.actionplan.printing.rules.Word.ADVISERS_SIGNATURE;
import static lms.actionplan.printing.rules.Word.AGREED;
import static lms.actionplan.printing.rules.Word.AIMS;
import static lms.actionplan.printing.rules.Word.ASSIGNED_TO;
import static lms.actionplan.printing.rules.Word.A_WEEK;
import static lms.actionplan.printing.rules.Word.BASIC_BELIEF;
import static lms.actionplan.printing.rules.Word.BETTER_OFF_BY;
import static lms.actionplan.printing.rules.Word.BY_DAY;
import static lms.actionplan.printing.rules.Word.CHALLENGES;
import static lms.actionplan.printing.rules.Word.CHILDRENS_AGES;
import static lms.actionplan.printing.rules.Word.CLOSED_ON;
import static lms.actionplan.printing.rules.Word.COUNCIL_TAX;
import static lms.actionplan.printing.rules.Word.CREATED;
import static lms.actionplan.printing.rules.Word.CUSTOMER;
import static lms.actionplan.printing.rules.Word.CUSTOMERS_SIGNATURE;
import static lms.actionplan.printing.rules.Word.DATE;
import static lms.actionplan.printing.rules.Word.DEPENDANTS;
import static lms.actionplan.printing.rules.Word.DISABLED_PERSON;
import static lms.actionplan.printing.rules.Word.DRIVING_LICENCE;
import static lms.actionplan.printing.rules.Word.EMPLOYMENT_HISTORY;
import static lms.actionplan.printing.rules.Word.FROM;
import static lms.actionplan.printing.rules.Word.FULL_OR_PART_TIME;
import static lms.actionplan.printing.rules.Word.IN_WORK_BENEFIT_CALCULATIONS;
import static lms.actionplan.printing.rules.Word.I_CAN_FIND_THEM;
import static lms.actionplan.printing.rules.Word.I_CAN_KEEP_IT;
import static lms.actionplan.printing.rules.Word.I_CAN_PRESENT_MYSELF;
import static lms.actionplan.printing.rules.Word.I_CAN_WORK;
import static lms.actionplan.printing.rules.Word.JOBSEARCH_SKILLS;
import static lms.actionplan.printing.rules.Word.JOB_GOAL;
import static lms.actionplan.printing.rules.Word.JOB_PREFERENCES;
import static lms.actionplan.printing.rules.Word.KEEPING_THE_JOB;
import static lms.actionplan.printing.rules.Word.LAST_TWO_JOBS;
import static lms.actionplan.printing.rules.Word.LOCAL_LABOUR_MARKET_KNOWLEDGE;
import static lms.actionplan.printing.rules.Word.MISSING_SIGNS;
import static lms.actionplan.printing.rules.Word.NEW_DEAL_ACTION_PLAN;
import static lms.actionplan.printing.rules.Word.OF;
import static lms.actionplan.printing.rules.Word.OTHER_INFORMATION;
import static lms.actionplan.printing.rules.Word.OVERCOME;
import static lms.actionplan.printing.rules.Word.PAGE;
import static lms.actionplan.printing.rules.Word.PERSONAL_CIRCUMSTANCES;
import static lms.actionplan.printing.rules.Word.PRESENTING_MY_CASE;
import static lms.actionplan.printing.rules.Word.PRINTED;
import static lms.actionplan.printing.rules.Word.QUALIFICATIONS;
import static lms.actionplan.printing.rules.Word.RENT_OR_MORTGAGE;
import static lms.actionplan.printing.rules.Word.REVIEW;
import static lms.actionplan.printing.rules.Word.REVIEWS;
import static lms.actionplan.printing.rules.Word.SIGNATURES;
import static lms.actionplan.printing.rules.Word.TEMPORARY_REFERENCE;
import static lms.actionplan.printing.rules.Word.THERE_ARE_JOBS;
import static lms.actionplan.printing.rules.Word.TO;
import static lms.actionplan.printing.rules.Word.VERSION;
import static lms.actionplan.printing.rules.Word.WORKING_TOWARDS;
import static lms.actionplan.printing.rules.Word.WORSE_OFF_BY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.actionplan.clientrecord.InWorkBenefitCalculation;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.printing.Printable;
import lms.actionplan.printing.PrintedPlan;
import lms.actionplan.printing.PrintedPlan.Item;
import lms.actionplan.printing.PrintedPlan.ItemList;
import lms.actionplan.printing.PrintedPlan.Review;
import lms.actionplan.printing.PrintedPlan.Row;
import lms.actionplan.printing.PrintedPlan.Section;
import lms.actionplan.printing.PrintedPlan.Signing;
import lms.actionplan.printing.ToPrint;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.event.AdditionalInformation.Job;
import lms.language.value.AssignedTo;
import lms.language.value.Language;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/** Puts one print into words. */
record Composer(ToPrint toPrint, Language language, IntPredicate has) {

    PrintedPlan compose() {
        var head = toPrint.head();
        var nino = head.nino();
        var contents = Contents.of(toPrint.option());
        var information = contents.customerInformation();
        var page =
                new PrintedPlan(
                        Word.tag(language),
                        title(),
                        title(),
                        say(CUSTOMER),
                        printable(head.name()),
                        say(nino == null ? TEMPORARY_REFERENCE : Word.NINO),
                        nino == null
                                ? requireNonNull(head.temporaryReference()).grouped()
                                : nino.grouped(),
                        facts(),
                        information ? goal() : List.of(),
                        items(contents),
                        information ? tabs() : List.of(),
                        signing(),
                        footer(),
                        say(PAGE),
                        say(OF),
                        null);
        return page.says(Printable.MISSING) ? page.withNote(say(MISSING_SIGNS)) : page;
    }

    private String title() {
        return switch (toPrint.style()) {
            case STANDARD -> say(ACTION_PLAN);
            case NEW_DEAL -> say(NEW_DEAL_ACTION_PLAN);
        };
    }

    private String optionName() {
        return switch (toPrint.option()) {
            case OPEN_ACTION_ITEMS -> say(Word.OPEN_ACTION_ITEMS);
            case OPEN_ACTION_ITEMS_AND_REVIEWS -> say(Word.OPEN_ACTION_ITEMS_AND_REVIEWS);
            case ALL_ACTION_ITEMS -> say(Word.ALL_ACTION_ITEMS);
            case ALL_ACTION_ITEMS_AND_REVIEWS -> say(Word.ALL_ACTION_ITEMS_AND_REVIEWS);
        };
    }

    private List<Row> facts() {
        return List.of(
                row(ADVISER, printable(toPrint.saved().plan().changedBy().name())),
                row(VERSION, String.valueOf(toPrint.saved().version())),
                row(PRINTED, day(toPrint.printedOn()) + ", " + optionName()));
    }

    private String version() {
        return say(VERSION).toLowerCase(Locale.UK) + " " + toPrint.saved().version();
    }

    private String footer() {
        return title() + ", " + version();
    }

    private List<Section> goal() {
        var plan = toPrint.saved().plan();
        var challenges =
                requireNonNullElse(plan.challenges(), List.<RecordedChallenge>of()).stream()
                        .map(this::challenge)
                        .toList();
        return notBlank(
                Stream.of(
                        new Section(say(JOB_GOAL), List.of(), own(plan.jobGoal())),
                        new Section(say(CHALLENGES), challenges, null)));
    }

    /** What the customer can say, or works towards being able to say (AP ¶45). */
    private Row challenge(RecordedChallenge recorded) {
        var state =
                switch (recorded.state()) {
                    case FACED -> WORKING_TOWARDS;
                    case OVERCOME -> OVERCOME;
                };
        return switch (recorded.challenge()) {
            case BASIC_BELIEF -> row(BASIC_BELIEF, said(state, I_CAN_WORK));
            case LOCAL_LABOUR_MARKET_KNOWLEDGE ->
                    row(LOCAL_LABOUR_MARKET_KNOWLEDGE, said(state, THERE_ARE_JOBS));
            case JOBSEARCH_SKILLS -> row(JOBSEARCH_SKILLS, said(state, I_CAN_FIND_THEM));
            case PRESENTING_MY_CASE -> row(PRESENTING_MY_CASE, said(state, I_CAN_PRESENT_MYSELF));
            case KEEPING_THE_JOB -> row(KEEPING_THE_JOB, said(state, I_CAN_KEEP_IT));
        };
    }

    private String said(Word state, Word words) {
        return say(state) + ": " + say(words);
    }

    private @Nullable ItemList items(Contents contents) {
        var items =
                toPrint.saved().plan().items().stream()
                        .filter(item -> contents.closedItems() || item.closedOn() == null)
                        .toList();
        if (items.isEmpty()) {
            return null;
        }
        var printed = new ArrayList<Item>();
        for (int i = 0; i < items.size(); i++) {
            printed.add(item(i + 1, items.get(i), contents.reviews()));
        }
        return new ItemList(
                say(contents.closedItems() ? ACTION_ITEMS : Word.OPEN_ACTION_ITEMS), printed);
    }

    private Item item(int number, ActionPlan.Item item, boolean withReviews) {
        var closed = item.closedOn();
        return new Item(
                say(ACTION_ITEM) + " " + number,
                say(BY_DAY) + " " + day(item.target()),
                closed == null ? null : say(CLOSED_ON) + " " + day(closed),
                printable(item.text()),
                List.of(
                        row(ASSIGNED_TO, assignedTo(item.assignedTo())),
                        row(CREATED, day(item.createdOn()) + ", " + printable(item.createdBy()))),
                say(REVIEWS),
                withReviews ? reviews(item) : List.of());
    }

    private List<Review> reviews(ActionPlan.Item item) {
        var reviews = requireNonNullElse(item.reviews(), List.<ActionPlan.Review>of());
        var printed = new ArrayList<Review>();
        for (int i = 0; i < reviews.size(); i++) {
            var review = reviews.get(i);
            printed.add(
                    new Review(
                            say(REVIEW) + " " + (i + 1),
                            day(review.recordedOn()) + ", " + printable(review.recordedBy()),
                            printable(review.text())));
        }
        return printed;
    }

    private String assignedTo(AssignedTo assignedTo) {
        return switch (assignedTo) {
            case CLIENT -> say(CUSTOMER);
            case PA -> say(ADVISER);
        };
    }

    /** The tabs in the order of the window; a tab without anything is left out (AP ¶118). */
    private List<Section> tabs() {
        var pulled = toPrint.saved().permanent();
        var texts = toPrint.saved().plan().texts();
        return notBlank(
                Stream.of(
                        new Section(say(AIMS), aims(pulled), own(texts.aims())),
                        new Section(
                                say(EMPLOYMENT_HISTORY),
                                list(
                                        LAST_TWO_JOBS,
                                        pulled.information().employmentHistory().lastJobs(),
                                        this::job),
                                own(texts.employmentHistory())),
                        new Section(
                                say(PERSONAL_CIRCUMSTANCES),
                                circumstances(pulled),
                                own(texts.personalCircumstances())),
                        new Section(
                                say(QUALIFICATIONS),
                                entries(pulled.qualifications().listed(), this::qualification),
                                own(texts.qualifications())),
                        new Section(say(OTHER_INFORMATION), List.of(), own(texts.info()))));
    }

    /** Blank sections do not show up (AP ¶118). */
    private static List<Section> notBlank(Stream<Section> sections) {
        return sections.filter(section -> !section.rows().isEmpty() || section.text() != null)
                .toList();
    }

    private List<Row> aims(PulledThrough pulled) {
        var aims = pulled.information().aims();
        var rows =
                new ArrayList<Row>(
                        list(
                                JOB_PREFERENCES,
                                aims.jobPreferences(),
                                each -> each.job() + " (SOC " + each.soc().value() + ")"));
        switch (aims.workingTime()) {
            case NOT_KNOWN -> {}
            case FULL_TIME -> rows.add(row(FULL_OR_PART_TIME, say(Word.FULL_TIME)));
            case PART_TIME -> rows.add(row(FULL_OR_PART_TIME, say(Word.PART_TIME)));
            case EITHER -> rows.add(row(FULL_OR_PART_TIME, say(Word.EITHER)));
        }
        return rows;
    }

    private String job(Job job) {
        var last = job.last();
        var days =
                last == null
                        ? say(FROM) + " " + day(job.first())
                        : day(job.first()) + " " + say(TO) + " " + day(last);
        return joined(job.job(), job.employer(), days);
    }

    private String qualification(ListedQualification listed) {
        var awarded = listed.awardedOn();
        return joined(
                listed.level() + " " + listed.subject(),
                listed.result(),
                awarded == null ? null : day(awarded));
    }

    /** What is not known is blank, and so is a marker that is not set. */
    private List<Row> circumstances(PulledThrough pulled) {
        var circumstances = pulled.personalCircumstances();
        var rows = new ArrayList<Row>();
        switch (circumstances.rentOrMortgage()) {
            case NOT_KNOWN -> {}
            case RENT -> rows.add(row(RENT_OR_MORTGAGE, say(Word.RENT)));
            case MORTGAGE -> rows.add(row(RENT_OR_MORTGAGE, say(Word.MORTGAGE)));
        }
        rows.addAll(answer(COUNCIL_TAX, circumstances.councilTax(), null));
        rows.addAll(answer(DEPENDANTS, circumstances.dependants(), null));
        var licence = circumstances.drivingLicence();
        rows.addAll(answer(DRIVING_LICENCE, licence.held(), licence.details()));
        if (circumstances.disabledPerson()) {
            rows.add(row(DISABLED_PERSON, say(Word.YES)));
        }
        if (!circumstances.childrensAges().isEmpty()) {
            rows.add(
                    row(
                            CHILDRENS_AGES,
                            circumstances.childrensAges().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
        rows.addAll(
                list(
                        IN_WORK_BENEFIT_CALCULATIONS,
                        circumstances.inWorkBenefitCalculations(),
                        this::calculation));
        return rows;
    }

    /** What a calculation came to, on which day, and what the adviser noted of it (AP ¶89). */
    private String calculation(InWorkBenefitCalculation calculation) {
        var outcome =
                switch (calculation.outcome()) {
                    case BETTER_OFF -> say(BETTER_OFF_BY);
                    case WORSE_OFF -> say(WORSE_OFF_BY);
                };
        return joined(
                day(calculation.calculatedOn()),
                outcome + " " + calculation.pounds() + " " + say(A_WEEK),
                calculation.notes());
    }

    private List<Row> answer(Word label, YesNoNotKnown answer, @Nullable String details) {
        return switch (answer) {
            case NOT_KNOWN -> details == null ? List.of() : List.of(row(label, printable(details)));
            case YES -> List.of(row(label, joined(say(Word.YES), details)));
            case NO -> List.of(row(label, joined(say(Word.NO), details)));
        };
    }

    private Signing signing() {
        return new Signing(
                say(SIGNATURES),
                say(AGREED),
                List.of(say(CUSTOMERS_SIGNATURE), say(ADVISERS_SIGNATURE)),
                say(DATE));
    }

    /** Entries that the heading above says enough about. */
    private <T> List<Row> entries(List<T> entries, Function<T, String> words) {
        return entries.isEmpty()
                ? List.of()
                : List.of(new Row("", entries.stream().map(words).map(this::printable).toList()));
    }

    private <T> List<Row> list(Word label, List<T> entries, Function<T, String> words) {
        return entries.isEmpty()
                ? List.of()
                : List.of(
                        new Row(
                                say(label),
                                entries.stream().map(words).map(this::printable).toList()));
    }

    private Row row(Word label, String value) {
        return new Row(say(label), List.of(value));
    }

    private @Nullable String own(@Nullable String text) {
        return text == null || text.isBlank() ? null : printable(text);
    }

    private String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(this::printable)
                .collect(Collectors.joining(", "));
    }

    private String printable(String text) {
        return Printable.text(text, has);
    }

    private String day(LocalDate on) {
        return Word.day(on, language);
    }

    private String say(Word word) {
        return word.in(language);
    }
}

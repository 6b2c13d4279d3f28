package lms.workprogramme.allocation.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lms.kit.rules.Source;
import lms.language.value.Language;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;

/** Tells the client in plain words how the provider was found. */
public final class AllocationWords {

    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WELSH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("cy", "GB"));

    private AllocationWords() {}

    /**
     * The entry of the ledger, sentence by sentence, for the client it is about.
     *
     * @param names what a provider is called
     */
    @Source("WP ¶8, ¶18, decision ADR-0012, decision ADR-0080")
    public static List<String> of(
            LedgerEntry entry, Function<ProviderCode, String> names, Language language) {
        var words =
                switch (language) {
                    case ENGLISH -> new English(entry, names);
                    case WELSH -> new Welsh(entry, names);
                };
        return switch (entry.choice()) {
            case Choice.Drawn drawn -> drawn(words, entry, drawn);
            case Choice.Followed(var _, var chosen) -> List.of(words.followed(chosen));
        };
    }

    private static List<String> drawn(Words words, LedgerEntry entry, Choice.Drawn drawn) {
        var sentences = new ArrayList<String>();
        sentences.add(words.atRandom());
        sentences.add(words.where());
        sentences.add(words.shares());
        long first = 0;
        for (var candidate : entry.candidates().inOrder()) {
            sentences.add(words.chances(candidate, first));
            first += candidate.weight();
        }
        sentences.add(words.number(drawn));
        sentences.add(words.onItsOwn());
        sentences.add(words.check(drawn));
        return List.copyOf(sentences);
    }

    /** What is said in every language. */
    private sealed interface Words {

        LedgerEntry entry();

        Function<ProviderCode, String> names();

        String atRandom();

        String where();

        String shares();

        String closed(String name, LocalDate from);

        String noChance(String name);

        String chances(String name, long weight, long total, long first);

        String number(Choice.Drawn drawn);

        String onItsOwn();

        String check(Choice.Drawn drawn);

        String followed(Candidate chosen);

        default String name(Candidate candidate) {
            return names().apply(candidate.provider());
        }

        default String chances(Candidate candidate, long first) {
            var name = name(candidate);
            var closed = candidate.closedToReferralsFrom();
            if (closed != null) {
                return closed(name, closed);
            }
            return candidate.weight() == 0
                    ? noChance(name)
                    : chances(name, candidate.weight(), entry().candidates().totalWeight(), first);
        }
    }

    private record English(LedgerEntry entry, Function<ProviderCode, String> names)
            implements Words {

        @Override
        public String atRandom() {
            return "Neither you nor your adviser chose the provider: it was drawn at random.";
        }

        @Override
        public String where() {
            var from = entry.candidates();
            return "You live in contract area %s, %s, and are in payment group %d."
                    .formatted(from.area(), from.areaName(), from.paymentGroup().number());
        }

        @Override
        public String shares() {
            var from = entry.candidates();
            return "The market shares there are those of version %s of the table, since %s."
                    .formatted(from.sharesVersion(), ENGLISH_DAY.format(from.sharesFrom()));
        }

        @Override
        public String closed(String name, LocalDate from) {
            return "%s has taken no new people since %s; the others have its chances, each in proportion to its own."
                    .formatted(name, ENGLISH_DAY.format(from));
        }

        @Override
        public String noChance(String name) {
            return "%s takes no new people.".formatted(name);
        }

        @Override
        public String chances(String name, long weight, long total, long first) {
            return weight == 1
                    ? "%s had 1 chance in %d: number %d.".formatted(name, total, first)
                    : "%s had %d chances in %d: numbers %d to %d."
                            .formatted(name, weight, total, first, first + weight - 1);
        }

        @Override
        public String number(Choice.Drawn drawn) {
            return "The number drawn was %d, so your provider is %s."
                    .formatted(drawn.draw().number(), name(drawn.chosen()));
        }

        @Override
        public String onItsOwn() {
            return "Who had been drawn for others before made no difference.";
        }

        @Override
        public String check(Choice.Drawn drawn) {
            return "Anyone can make this draw once more, by %s from the seed, the referral's id and counter %d."
                    .formatted(drawn.algorithm(), drawn.draw().counter());
        }

        @Override
        public String followed(Candidate chosen) {
            return "The other member of your joint claim was referred to %s before, and both go to the same provider. So nothing was drawn."
                    .formatted(name(chosen));
        }
    }

    private record Welsh(LedgerEntry entry, Function<ProviderCode, String> names) implements Words {

        @Override
        public String atRandom() {
            return "Nid chi na'ch cynghorydd a ddewisodd y darparwr: fe'i tynnwyd ar hap.";
        }

        @Override
        public String where() {
            var from = entry.candidates();
            return "Rydych yn byw yn ardal gontract %s, %s, ac rydych yng ngrŵp talu %d."
                    .formatted(from.area(), from.areaName(), from.paymentGroup().number());
        }

        @Override
        public String shares() {
            var from = entry.candidates();
            return "Mae cyfrannau'r farchnad yno yn dod o fersiwn %s o'r tabl, ers %s."
                    .formatted(from.sharesVersion(), WELSH_DAY.format(from.sharesFrom()));
        }

        @Override
        public String closed(String name, LocalDate from) {
            return "Nid yw %s wedi derbyn pobl newydd ers %s; rhennir ei gyfran rhwng y lleill, yn ôl maint eu cyfrannau."
                    .formatted(name, WELSH_DAY.format(from));
        }

        @Override
        public String noChance(String name) {
            return "Nid yw %s yn derbyn pobl newydd.".formatted(name);
        }

        @Override
        public String chances(String name, long weight, long total, long first) {
            return weight == 1
                    ? "Roedd gan %s 1 siawns o %d: rhif %d.".formatted(name, total, first)
                    : "Roedd gan %s %d siawns o %d: rhifau %d i %d."
                            .formatted(name, weight, total, first, first + weight - 1);
        }

        @Override
        public String number(Choice.Drawn drawn) {
            return "Y rhif a dynnwyd oedd %d, felly eich darparwr yw %s."
                    .formatted(drawn.draw().number(), name(drawn.chosen()));
        }

        @Override
        public String onItsOwn() {
            return "Nid oedd yr hyn a dynnwyd i bobl eraill yn gwneud gwahaniaeth.";
        }

        @Override
        public String check(Choice.Drawn drawn) {
            return "Gall unrhyw un wneud hyn eto, drwy %s o'r hedyn, rhif yr atgyfeiriad a'r rhifydd %d."
                    .formatted(drawn.algorithm(), drawn.draw().counter());
        }

        @Override
        public String followed(Candidate chosen) {
            return "Atgyfeiriwyd aelod arall eich cais ar y cyd at %s o'r blaen, ac mae'r ddau ohonoch yn mynd at yr un darparwr. Felly ni thynnwyd dim."
                    .formatted(name(chosen));
        }
    }
}

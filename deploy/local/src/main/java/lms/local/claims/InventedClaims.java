package lms.local.claims;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import lms.local.claims.CaseTold.What;

/** Claims of people who do not exist: the same seed invents the same people and cases again. */
public final class InventedClaims {

    private static final long FIRST_NUMBER = 920_000;
    private static final long NUMBERS = 80_000;
    private static final List<String> FIRST =
            List.of(
                    "Aneurin",
                    "Briony",
                    "Caolan",
                    "Delphine",
                    "Ffion",
                    "Idris",
                    "Jocasta",
                    "Kester",
                    "Lorcan",
                    "Morwenna",
                    "Nesta",
                    "Oriel",
                    "Padrig",
                    "Rhiannon",
                    "Siobhán",
                    "Tamsin");
    private static final List<String> LAST =
            List.of(
                    "Ackroyd-Penn",
                    "Birtwhistle",
                    "Crabtree",
                    "Dewhirst",
                    "Entwistle",
                    "Fairweather",
                    "Gledhill",
                    "Heppenstall",
                    "Illingworth",
                    "Jagger",
                    "Kettlewell",
                    "Llwyd",
                    "MacAskill",
                    "Nankivell",
                    "O’Driscoll",
                    "Penhaligon",
                    "Rosewarne",
                    "Sugden",
                    "Trevithick",
                    "Uttley");
    private static final List<String> STREETS =
            List.of(
                    "Gorse Bank",
                    "Kiln Row",
                    "Larkspur Close",
                    "Mill Goit",
                    "Packhorse Way",
                    "Tenter Croft",
                    "Weavers Yard");
    private static final List<String> TITLES = List.of("Mr", "Ms", "Mrs", "Miss", "Dr", "");
    private static final List<Area> AREAS =
            List.of(
                    new Area("LDS", "Leeds", "LS99", "England", "0113 496 0"),
                    new Area("LDS", "Bradford", "BD99", "England", "0113 496 0"),
                    new Area("TRU", "Truro", "TR99", "England", "01632 960"),
                    new Area("LDS", "Wrexham", "LL99", "Wales", "029 2018 0"),
                    new Area("TRU", "Paisley", "PA99", "Scotland", "0141 496 0"));
    private static final List<String> BENEFITS =
            List.of("JSA", "JSA", "JSA", "JSA", "ESA", "ESA", "IS");
    private static final int EACH_THIRD = 3;
    private static final int EACH_FOURTH = 4;
    private static final int EACH_FIFTH = 5;
    private static final int EACH_SEVENTH = 7;
    private static final int EACH_NINTH = 9;

    private final long seed;
    private final LocalDate on;

    /** An office and where the people live whom it looks after. */
    private record Area(String office, String town, String outward, String nation, String phone) {}

    /**
     * @param on the business date: nobody claims from a later day
     */
    public InventedClaims(long seed, LocalDate on) {
        this.seed = seed;
        this.on = on;
    }

    /**
     * Invents so many new claims, with what follows upon some of them.
     *
     * @param rebuild whether each fourth case is deleted and built again
     */
    public List<CaseTold> invent(int count, boolean rebuild) {
        List<CaseTold> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.addAll(inventOne(i, rebuild));
        }
        return told;
    }

    private List<CaseTold> inventOne(int number, boolean rebuild) {
        RandomGenerator random = new Random(seed * 1_000_003 + number);
        String id = caseId("case", number);
        Map<String, Object> claimant = claimant(random, number);
        Map<String, Object> claim = claim(random);
        Object nino = claimant.get("nino");
        boolean isUnknown = number % EACH_SEVENTH == EACH_SEVENTH - 1;
        List<CaseTold> told = new ArrayList<>();
        long version = 1;
        Map<String, Object> first = isUnknown ? byReference(claimant, random) : claimant;
        told.add(told(id, version, What.NEW_CLAIM, open(first, claim)));
        if (isUnknown) {
            told.add(told(id, ++version, What.NUMBER_FOR_REFERENCE, open(claimant, claim)));
        }
        if (number % EACH_THIRD == 1) {
            claimant.put("phones", List.of("07700 900" + digits(random, 3)));
            told.add(told(id, ++version, What.CORRECTION, open(claimant, claim)));
        }
        if (number % EACH_FIFTH == EACH_FIFTH - 1) {
            Map<String, Object> other = new HashMap<>(claimant);
            other.put("nino", nino);
            other.put("dateOfBirth", born(claimant).plusDays(1).toString());
            String twin = caseId("contradiction", number);
            told.add(told(twin, 1, What.CONTRADICTION, open(other, claim)));
        }
        if (rebuild && number % EACH_FOURTH == 0) {
            told.addAll(rebuilt(id, version, number, claimant, claim));
        } else if (number % EACH_NINTH == EACH_NINTH - 1) {
            Map<String, Object> body = open(claimant, claim);
            body.put("state", "Deleted");
            told.add(told(id, ++version, What.DELETED_CASE, body));
        }
        return told;
    }

    /** The claim date was wrong: the case is deleted and built again (IT ¶24). */
    private static LocalDate corrected(Map<String, Object> claim) {
        return LocalDate.parse(claim.getOrDefault("claimDate", "").toString()).minusDays(1);
    }

    private List<CaseTold> rebuilt(
            String id,
            long version,
            int number,
            Map<String, Object> claimant,
            Map<String, Object> claim) {
        String successor = caseId("rebuilt", number);
        Map<String, Object> end = open(claimant, claim);
        end.put("state", "Rebuilt");
        end.put("rebuiltAs", successor);
        Map<String, Object> right = new HashMap<>(claim);
        right.put("claimDate", corrected(claim).toString());
        Map<String, Object> again = open(claimant, right);
        again.put("rebuilds", id);
        return List.of(
                told(id, version + 1, What.REBUILT_CASE, end),
                told(successor, 1, What.REBUILDING, again));
    }

    private static CaseTold told(
            String caseId, long version, What what, Map<String, Object> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("caseId", caseId);
        body.put("version", version);
        return new CaseTold(caseId, version, what, body);
    }

    private static Map<String, Object> open(
            Map<String, Object> claimant, Map<String, Object> claim) {
        Map<String, Object> body = new HashMap<>();
        body.put("claimant", Map.copyOf(claimant));
        body.put("jp", true);
        body.put("claim", claim);
        body.put("state", "Open");
        return body;
    }

    private Map<String, Object> claimant(RandomGenerator random, int number) {
        Area area = any(AREAS, random);
        Map<String, Object> claimant = new HashMap<>();
        String title = any(TITLES, random);
        if (!title.isEmpty()) {
            claimant.put("title", title);
        }
        claimant.put("nino", nino(number));
        claimant.put("firstName", any(FIRST, random));
        claimant.put("lastName", any(LAST, random));
        int age = 18 + random.nextInt(46);
        claimant.put("dateOfBirth", on.minusYears(age).minusDays(random.nextInt(365)).toString());
        claimant.put(
                "address",
                Map.of(
                        "lines",
                        List.of(
                                (1 + random.nextInt(150)) + " " + any(STREETS, random),
                                area.town()),
                        "postcode",
                        "%s %d%s".formatted(area.outward(), random.nextInt(10), "XQ"),
                        "nation",
                        area.nation()));
        claimant.put(
                "phones",
                random.nextBoolean() ? List.of(area.phone() + digits(random, 3)) : List.of());
        claimant.put("office", area.office());
        return claimant;
    }

    private Map<String, Object> claim(RandomGenerator random) {
        return Map.of(
                "benefit",
                any(BENEFITS, random),
                "claimDate",
                on.minusDays(random.nextInt(60)).toString());
    }

    /** Somebody whose number is not known yet. */
    private static Map<String, Object> byReference(
            Map<String, Object> claimant, RandomGenerator random) {
        Map<String, Object> unknown = new HashMap<>(claimant);
        unknown.remove("nino");
        unknown.put(
                "temporaryReference",
                digits(random, 2) + (char) ('A' + random.nextInt(26)) + digits(random, 5));
        return unknown;
    }

    private static LocalDate born(Map<String, Object> claimant) {
        return LocalDate.parse(String.valueOf(claimant.get("dateOfBirth")));
    }

    /** A demonstration number that no other claim of this seed has, nor anybody of the others. */
    private String nino(int number) {
        long mixed = Math.floorMod(seed * 7_919 + number * 104_729L, NUMBERS);
        return "QQ%06d%s".formatted(FIRST_NUMBER + mixed, "ABCD".charAt(number % 4));
    }

    private String caseId(String kind, int number) {
        String name = "invented claim " + seed + " " + kind + " " + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String digits(RandomGenerator random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static <T> T any(List<T> choice, RandomGenerator random) {
        return choice.get(random.nextInt(choice.size()));
    }
}

package lms.local.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Somebody who does not exist. The number alone decides who it is, so that a loader that starts
 * again creates the same people. Names are distributed as real ones are: few are very common, most
 * are rare.
 */
public record InventedPerson(
        String nino,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        String street,
        String town,
        String postcode) {

    /** How many different people there can be: numbers that differ in the suffix only are one. */
    public static final int MOST = 1_000_000;

    /** The first half million leaves the numbers of the sample caseload and the demo alone. */
    private static final int FIRST_NUMBER = 130_000;

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1947, 1, 1);
    private static final int BIRTHS = 16_500;

    private static final List<String> COMMON_LAST =
            words(
                    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright"
                            + " Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke"
                            + " Khan Clark Hughes Edwards Thomas Lewis Harris Martin Ahmed Cooper Ali"
                            + " Turner Hill Ward Hussain Moore Scott King Harrison Morris Watson Davis"
                            + " Morgan Baker Allen James Anderson Parker Phillips Mitchell Shaw Cook"
                            + " Lee Bennett Young Begum Singh Richardson Bailey Griffiths Carter Price"
                            + " Cox Kelly Bell Marshall Stevens Collins Murphy Rogers Simpson Wilkinson"
                            + " Adams Ellis Gray Webb Kaur Chapman Palmer Mills Barker Foster Knight"
                            + " Lloyd Matthews Hunt Stewart Murray Reid Campbell Fraser MacDonald"
                            + " McKenzie O'Brien O'Neill O'Connor Pryce-Jones Łukaszewski Wiśniewska"
                            + " Kowalska Müller Nguyễn García Brontë");
    private static final List<String> COMMON_FIRST =
            words(
                    "David John Michael Paul Susan Margaret Sarah James Andrew Robert Christopher"
                            + " Karen Stephen Mark Julie Mohammed Peter Patricia Helen Elizabeth Mary"
                            + " Linda Ian Richard Jacqueline Alan Christine Claire Emma Thomas Joseph"
                            + " Daniel Matthew Anthony Kevin Brian Philip Simon Nicola Jane Anne"
                            + " Katherine Catherine Rebecca Laura Jennifer Michelle Lisa Siân Rhys"
                            + " Gareth Dilys Eilidh Fiona Hamish Angus Seán Niamh Aoife Zoë Chloë"
                            + " André José Łukasz Katarzyna Agnieszka Małgorzata Priya Anjali Rajesh"
                            + " Fatima Aisha Yusuf Omar Ibrahim Chinedu Ngozi Kwame Thuỳ");
    private static final List<String> BEGINNINGS =
            words(
                    "Ack Ald Alder Ash Bal Barn Beck Bent Birk Black Bow Brack Brad Bram Brock"
                            + " Broom Buck Burn Calder Cawd Clay Clif Cold Comp Copp Crag Crof Dal Den"
                            + " Dew Drax Dun Earn Eden Ell Elm Fair Farn Fen Feather Ford Garth Gled"
                            + " Gold Gran Green Hag Hal Ham Hard Hart Hazel Heb Hol Horn Hux Ing Kel"
                            + " Kes Kirk Lang Lin Long Lund Mar Mas Med Mel Mid Nether Nor Oak Oak"
                            + " Old Ox Pad Pem Pen Pet Quar Rad Ram Raw Red Rib Rish Rook Rus Sal Scar"
                            + " Sed Shel Skel Sten Stan Sud Sut Swal Swin Tad Thorn Thwa Tod Tor Tun"
                            + " Under Wal War Wether Whar Whit Wil Win Wol Wray Yar Yew");
    private static final List<String> MIDDLES =
            words("a e i o er en in on ar ing is el al um an or ber den ling ter");
    private static final List<String> ENDINGS =
            words(
                    "acre bank beck borough bourne bridge brook bury by clough combe cote croft"
                            + " dale den dike edge ell er ett fell field fold ford gate gill grave"
                            + " ham head hill hope house hurst ing land ley low man mere moor more"
                            + " ness rick royd sett shaw side son stall stead stock stone thorpe"
                            + " thwaite ton tree wardine water well wick win wood worth wright");
    private static final List<String> FIRST_BEGINNINGS =
            words("Ad Al An Ar Bel Ben Car Cor Dan Del El Em Fen Gar Hal Is Jan Jo Kar Lan Le Mar");
    private static final List<String> FIRST_ENDINGS =
            words("a en ia ie in is an ara elle eth ette ina ith lyn more na on ora wen yn y");
    private static final List<String> TOWNS =
            words("Leeds Barnsley Bradford Cardiff Glasgow Halifax Hull Keighley Swansea York");
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Gives the person of a number from 0 on. */
    public static InventedPerson numbered(int number) {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("there is no such person");
        }
        var random = new SplittableRandom(0x1a5eedL * 31 + number * 0x9E3779B97F4A7C15L);
        random.nextLong();
        return new InventedPerson(
                "QQ%06d%c".formatted((FIRST_NUMBER + number) % MOST, "ABCD".charAt(number % 4)),
                firstName(random),
                lastName(random),
                FIRST_BIRTH.plusDays(random.nextInt(BIRTHS)),
                (1 + random.nextInt(180)) + " " + rare(random) + " Road",
                any(TOWNS, random),
                postcode(random));
    }

    private static String firstName(SplittableRandom random) {
        String first = givenName(random);
        return random.nextInt(4) == 0 ? first + " " + givenName(random) : first;
    }

    private static String givenName(SplittableRandom random) {
        return random.nextInt(10) < 8
                ? common(COMMON_FIRST, random)
                : any(FIRST_BEGINNINGS, random) + any(MIDDLES, random) + any(FIRST_ENDINGS, random);
    }

    private static String lastName(SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 40) {
            return common(COMMON_LAST, random);
        }
        return kind < 97 ? rare(random) : common(COMMON_LAST, random) + "-" + rare(random);
    }

    private static String rare(SplittableRandom random) {
        String middle = random.nextInt(3) == 0 ? any(MIDDLES, random) : "";
        return common(BEGINNINGS, random) + middle + common(ENDINGS, random);
    }

    /** The first of a list are taken far more often than the last. */
    private static String common(List<String> names, SplittableRandom random) {
        double at = Math.pow(random.nextDouble(), 1.4);
        return names.get((int) (at * names.size()));
    }

    private static String any(List<String> names, SplittableRandom random) {
        return names.get(random.nextInt(names.size()));
    }

    private static String postcode(SplittableRandom random) {
        return "LS%d %d%c%c"
                .formatted(
                        1 + random.nextInt(99),
                        random.nextInt(10),
                        LETTERS.charAt(random.nextInt(LETTERS.length())),
                        LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    /** Gives the details as a front end sends them. */
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("nino", nino);
        details.put("firstName", firstName);
        details.put("lastName", lastName);
        details.put("dateOfBirth", dateOfBirth.toString());
        details.put(
                "address",
                Map.of("lines", List.of(street, town), "postcode", postcode, "nation", "England"));
        details.put("phones", List.of());
        details.put("preferredLanguage", "English");
        details.put("office", "LDS");
        details.put("adviser", "amal.khan");
        details.put("markers", Map.of("jp", true, "dp", false));
        return details;
    }

    /** Hides nobody real, and shows no number all the same. */
    @Override
    public String toString() {
        return "InventedPerson[]";
    }
}

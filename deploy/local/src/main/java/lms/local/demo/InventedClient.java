package lms.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Somebody who does not exist, with a demonstration number; new ones for each demo. */
final class InventedClient {

    private static final List<String> FIRST =
            List.of("Asha", "Bevis", "Corin", "Dilys", "Edmund", "Fenella", "Gareth", "Hester");
    private static final List<String> LAST =
            List.of(
                    "Broadbent",
                    "Cawthra",
                    "Denholme",
                    "Earnshaw",
                    "Feather",
                    "Greenhow",
                    "Hebble");

    /** Numbers that neither the sample caseload nor the loader's first half million has. */
    private static final int FIRST_NUMBER = 700_000;

    private static final int NUMBERS = 200_000;
    private static final List<Map<String, String>> PREFERENCES =
            List.of(Map.of("job", "Forklift driver", "soc", "8222"));
    private static final String WORKING_TIME = "Full-time";

    private InventedClient() {}

    /** Gives the details of a person over 25 who lives in Leeds. */
    static Map<String, Object> details(RandomGenerator random, LocalDate on) {
        String nino =
                "QQ%06d%s"
                        .formatted(
                                FIRST_NUMBER + random.nextInt(NUMBERS),
                                "ABCD".charAt(random.nextInt(4)));
        return Map.of(
                "nino", nino,
                "firstName", any(FIRST, random),
                "lastName", any(LAST, random),
                "dateOfBirth", on.minusYears(30).minusDays(random.nextInt(9_000)).toString(),
                "address",
                        Map.of(
                                "lines", List.of(1 + random.nextInt(99) + " Demo Street", "Leeds"),
                                "postcode", "LS1 1AA",
                                "nation", "England"),
                "phones", List.of(),
                "preferredLanguage", "English",
                "office", "LDS",
                "adviser", "amal.khan",
                "markers", Map.of("jp", true, "dp", false));
    }

    private static String any(List<String> names, RandomGenerator random) {
        return names.get(random.nextInt(names.size()));
    }

    /** Gives the JSAg, from which the job preferences of a jobseeker come. */
    static Map<String, Object> agreement(LocalDate on) {
        return Map.of(
                "agreedOn",
                on.toString(),
                "jobPreferences",
                PREFERENCES,
                "workingTime",
                WORKING_TIME);
    }

    /** Gives an Additional Information window that differs with the number. */
    static Map<String, Object> information(int number) {
        return Map.of(
                "rentOrMortgage",
                number % 2 == 0 ? "Rent" : "Mortgage",
                "councilTax",
                "Yes",
                "dependants",
                "No",
                "drivingLicence",
                Map.of("held", "Yes", "details", licence(number)),
                "jobPreferences",
                PREFERENCES,
                "workingTime",
                WORKING_TIME,
                "lastJobs",
                List.of());
    }

    /** Gives the detail of the driving licence by which one state of the window is recognised. */
    static String licence(int number) {
        return "Full licence, state " + number;
    }
}

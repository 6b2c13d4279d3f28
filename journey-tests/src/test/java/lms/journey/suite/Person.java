package lms.journey.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who does not exist, with a demonstration number and a name that nothing else has. */
public record Person(
        String nino, String firstName, String lastName, LocalDate dateOfBirth, String postcode) {

    private static final List<String> FIRST =
            List.of("Ysolde", "Peregrin", "Thessaly", "Corisande", "Evadne", "Lysander", "Zenobia");
    private static final List<String> LAST =
            List.of(
                    "Wintersgill",
                    "Oxspringer",
                    "Thackthwaite",
                    "Hebblethwaite",
                    "Swinnertonshaw",
                    "Micklethwaite",
                    "Postlethwaite",
                    "Ravensdaleby",
                    "Quarmbydale",
                    "Fothergillson",
                    "Umpelbyham");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Someone of thirty or so who lives in Leeds. */
    public static Person anybody() {
        return born(LocalDate.of(1981, 9, 3));
    }

    /** Someone born on a day. */
    public static Person born(LocalDate day) {
        int number = NUMBER.incrementAndGet();
        return new Person(
                "QQ91%04d%s".formatted(number, "ABCD".charAt(number % 4)),
                FIRST.get(number % FIRST.size()),
                LAST.get(number % LAST.size()),
                day,
                "LS99 7QX");
    }

    /** The client details, with a telephone number that tells one version from another. */
    Map<String, Object> details(int version) {
        return Map.ofEntries(
                Map.entry("nino", nino),
                Map.entry("firstName", firstName),
                Map.entry("lastName", lastName),
                Map.entry("dateOfBirth", dateOfBirth.toString()),
                Map.entry(
                        "address",
                        Map.of(
                                "lines",
                                List.of("9 Cinderlough Snicket", "Leeds"),
                                "postcode",
                                postcode,
                                "nation",
                                "England")),
                Map.entry("phones", List.of(phone(version))),
                Map.entry("preferredLanguage", "English"),
                Map.entry("office", "LDS"),
                Map.entry("adviser", "amal.khan"),
                Map.entry("markers", Map.of("jp", true, "dp", false)));
    }

    /** The telephone number of a version of the details. */
    public static String phone(int version) {
        return "0113 496 %04d".formatted(version);
    }

    /** The words that must not turn up where they do not belong. */
    String[] personalWords() {
        return new String[] {nino, firstName, lastName, postcode, "Cinderlough"};
    }
}

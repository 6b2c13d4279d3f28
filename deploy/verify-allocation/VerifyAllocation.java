import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks entries of the allocation ledger without the service and without its code: the answers of
 * {@code GET /v1/referrals/{referralId}/allocation}, one in each file. It needs nothing but a JDK:
 *
 * <pre>java VerifyAllocation.java allocation.json…</pre>
 *
 * <p>For each file it says whether the draw, made once more, gives the same number and the same
 * provider. Who followed the other member of a joint claim is checked against that one's entry,
 * which must be among the files. It ends with 0 when all are verified, with 1 when one is not.
 */
public final class VerifyAllocation {

    private VerifyAllocation() {}

    /** What is wrong with an entry. */
    private static final class NotVerified extends Exception {
        private static final long serialVersionUID = 1;

        NotVerified(String why) {
            super(why);
        }
    }

    public static void main(String[] files) throws IOException {
        if (files.length == 0) {
            System.err.println("usage: java VerifyAllocation.java allocation.json...");
            System.exit(2);
        }
        Map<String, Map<String, Object>> byReferral = new HashMap<>();
        Map<String, Object> read = new LinkedHashMap<>();
        for (String file : files) {
            try {
                Map<String, Object> entry =
                        object(new Json(Files.readString(Path.of(file), StandardCharsets.UTF_8)).all());
                byReferral.put(text(entry, "referralId"), entry);
                read.put(file, entry);
            } catch (NotVerified e) {
                read.put(file, e);
            }
        }
        boolean allVerified = true;
        for (Map.Entry<String, Object> each : read.entrySet()) {
            try {
                if (each.getValue() instanceof NotVerified unreadable) {
                    throw unreadable;
                }
                System.out.println(
                        "verified      " + each.getKey() + ": "
                                + verify(object(each.getValue()), byReferral));
            } catch (NotVerified e) {
                allVerified = false;
                System.out.println("NOT VERIFIED  " + each.getKey() + ": " + e.getMessage());
            }
        }
        System.exit(allVerified ? 0 : 1);
    }

    private static String verify(
            Map<String, Object> entry, Map<String, Map<String, Object>> byReferral)
            throws NotVerified {
        LocalDate on = day(entry, "on");
        if (day(entry, "sharesFrom").isAfter(on)) {
            throw new NotVerified("the shares did not hold on the day of the draw");
        }
        List<Map<String, Object>> candidates = new ArrayList<>();
        BigInteger total = BigInteger.ZERO;
        for (Object each : list(entry, "candidates")) {
            Map<String, Object> candidate = object(each);
            candidates.add(candidate);
            total = total.add(weightThatCounts(candidate, on));
        }
        if (!total.equals(number(entry, "totalWeight"))) {
            throw new NotVerified("the weights do not add up to the total weight");
        }
        if (total.signum() <= 0) {
            throw new NotVerified("there is nobody to draw");
        }
        String choice = text(entry, "choice");
        return switch (choice) {
            case "Drawn" -> drawn(entry, candidates, total);
            case "Followed" -> followed(entry, candidates, byReferral);
            default -> throw new NotVerified("\"" + choice + "\" is no way to choose");
        };
    }

    /** A closed contract counts nothing, an open one what the table says. */
    private static BigInteger weightThatCounts(Map<String, Object> candidate, LocalDate on)
            throws NotVerified {
        String provider = text(candidate, "provider");
        BigInteger weight = number(candidate, "weight");
        BigInteger listed = number(candidate, "listedWeight");
        if (weight.signum() < 0 || listed.signum() < 0) {
            throw new NotVerified("the weight of " + provider + " is below zero");
        }
        if (candidate.containsKey("closedToReferralsFrom")) {
            if (day(candidate, "closedToReferralsFrom").isAfter(on)) {
                throw new NotVerified(provider + " was not closed yet");
            }
            if (weight.signum() != 0) {
                throw new NotVerified(provider + " was closed, and has a weight");
            }
        } else if (!weight.equals(listed)) {
            throw new NotVerified("the weight of " + provider + " is not the one of the table");
        }
        return weight;
    }

    /** The steps of the algorithm sha256-rejection-1, one after the other. */
    private static String drawn(
            Map<String, Object> entry, List<Map<String, Object>> candidates, BigInteger total)
            throws NotVerified {
        if (!text(entry, "algorithm").equals("sha256-rejection-1")) {
            throw new NotVerified("it was drawn in a way that this program does not know");
        }
        String seed = text(entry, "seed");
        String referral = text(entry, "referralId").replace("-", "");
        if (!seed.matches("[0-9a-f]{64}") || !referral.matches("[0-9a-fA-F]{32}")) {
            throw new NotVerified("the seed or the referral's id has not the right shape");
        }

        // 1. The greatest multiple of the total within 64 bits.
        BigInteger all = BigInteger.ONE.shiftLeft(64);
        BigInteger limit = all.subtract(all.mod(total));
        // 2. - 5. Numbers from seed, id and a counter, until one is below the limit.
        long counter = 0;
        BigInteger number = first64Bits(seed + referral + "%016x".formatted(counter));
        while (number.compareTo(limit) >= 0) {
            counter++;
            number = first64Bits(seed + referral + "%016x".formatted(counter));
        }
        if (!number(entry, "counter").equals(BigInteger.valueOf(counter))) {
            throw new NotVerified("the counter is " + counter + ", not " + entry.get("counter"));
        }
        // 6. The number drawn.
        BigInteger drawn = number.mod(total);
        if (!number(entry, "draw").equals(drawn)) {
            throw new NotVerified("the number drawn is " + drawn + ", not " + entry.get("draw"));
        }
        // 7. Whose it is.
        BigInteger sum = BigInteger.ZERO;
        String chosen = "nobody";
        for (Map<String, Object> candidate : candidates) {
            sum = sum.add(number(candidate, "weight"));
            if (sum.compareTo(drawn) > 0) {
                chosen = text(candidate, "provider");
                break;
            }
        }
        if (!chosen.equals(text(entry, "chosen"))) {
            throw new NotVerified(chosen + " was drawn, not " + text(entry, "chosen"));
        }
        return "number " + drawn + " of " + total + " is " + chosen;
    }

    private static String followed(
            Map<String, Object> entry,
            List<Map<String, Object>> candidates,
            Map<String, Map<String, Object>> byReferral)
            throws NotVerified {
        for (String drawn : List.of("algorithm", "seed", "counter", "draw")) {
            if (entry.containsKey(drawn)) {
                throw new NotVerified("who follows another is not drawn for, but it has a " + drawn);
            }
        }
        String first = text(entry, "firstReferralId");
        Map<String, Object> followed = byReferral.get(first);
        if (followed == null || first.equals(text(entry, "referralId"))) {
            throw new NotVerified("the entry of the referral it follows is needed too: " + first);
        }
        String chosen = text(entry, "chosen");
        if (!chosen.equals(text(followed, "chosen"))) {
            throw new NotVerified("the referral it follows went to " + text(followed, "chosen"));
        }
        for (Map<String, Object> candidate : candidates) {
            if (chosen.equals(text(candidate, "provider"))
                    && number(candidate, "weight").signum() > 0) {
                return "followed " + first + " to " + chosen;
            }
        }
        throw new NotVerified(chosen + " took no referrals there");
    }

    private static BigInteger first64Bits(String hexadecimal) {
        byte[] message = new byte[hexadecimal.length() / 2];
        for (int at = 0; at < message.length; at++) {
            message[at] =
                    (byte) Integer.parseInt(hexadecimal.substring(2 * at, 2 * at + 2), 16);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(message);
            return new BigInteger(1, hash).shiftRight(256 - 64);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the reader makes no other maps
    private static Map<String, Object> object(Object value) throws NotVerified {
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw new NotVerified("something else than an allocation");
    }

    private static List<?> list(Map<String, Object> object, String name) throws NotVerified {
        if (object.get(name) instanceof List<?> list) {
            return list;
        }
        throw new NotVerified("it has no " + name);
    }

    private static String text(Map<String, Object> object, String name) throws NotVerified {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw new NotVerified("it has no " + name);
    }

    private static BigInteger number(Map<String, Object> object, String name) throws NotVerified {
        if (object.get(name) instanceof BigDecimal number) {
            // Plain digits only: an exponent could ask for a number that fills the memory.
            if (number.scale() != 0) {
                throw new NotVerified(name + " is not a whole number");
            }
            return number.unscaledValue();
        }
        throw new NotVerified("it has no " + name);
    }

    private static LocalDate day(Map<String, Object> object, String name) throws NotVerified {
        try {
            return LocalDate.parse(text(object, name));
        } catch (DateTimeParseException e) {
            throw new NotVerified(name + " is not a day");
        }
    }

    /** As much of JSON as an allocation has, which is all of it. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object all() throws NotVerified {
            Object value = value();
            space();
            if (at < text.length()) {
                throw broken();
            }
            return value;
        }

        private Object value() throws NotVerified {
            space();
            char next = peek();
            if (next == '{') {
                return object();
            }
            if (next == '[') {
                return list();
            }
            if (next == '"') {
                return string();
            }
            int from = at;
            while (at < text.length() && "+-.0123456789Eabcdefghijklmnopqrstuvwxyz"
                    .indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                case "null" -> "";
                default -> {
                    try {
                        yield new BigDecimal(word);
                    } catch (NumberFormatException e) {
                        throw broken();
                    }
                }
            };
        }

        private Map<String, Object> object() throws NotVerified {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            space();
            while (peek() != '}') {
                String name = string();
                space();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new NotVerified(name + " stands twice");
                }
                space();
                if (peek() == ',') {
                    at++;
                    space();
                }
            }
            at++;
            return members;
        }

        private List<Object> list() throws NotVerified {
            List<Object> values = new ArrayList<>();
            at++;
            space();
            while (peek() != ']') {
                values.add(value());
                space();
                if (peek() == ',') {
                    at++;
                    space();
                }
            }
            at++;
            return values;
        }

        private String string() throws NotVerified {
            StringBuilder string = new StringBuilder();
            expect('"');
            while (peek() != '"') {
                char next = text.charAt(at++);
                string.append(next == '\\' ? escaped() : next);
            }
            at++;
            return string.toString();
        }

        private char escaped() throws NotVerified {
            char next = peek();
            at++;
            return switch (next) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> {
                    if (at + 4 > text.length()) {
                        throw broken();
                    }
                    at += 4;
                    try {
                        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
                    } catch (NumberFormatException e) {
                        throw broken();
                    }
                }
                default -> next;
            };
        }

        private void expect(char wanted) throws NotVerified {
            if (peek() != wanted) {
                throw broken();
            }
            at++;
        }

        private char peek() throws NotVerified {
            if (at >= text.length()) {
                throw broken();
            }
            return text.charAt(at);
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private NotVerified broken() {
            return new NotVerified("this is not JSON");
        }
    }
}

package lms.clientrecord.access.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import lms.clientrecord.access.AccessReason;
import lms.clientrecord.access.AccessRefusal;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.Terms;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;

/** Whether a record opens, and which openings are checked. */
public final class AccessRules {

    private AccessRules() {}

    /** How a record answers whoever asks for it. */
    public enum Door {
        /** The record opens. */
        OPENS,
        /** The record opens once a reason is stated. */
        ASKS_WHY,
        /** There seems to be no such client. */
        IS_NOT_THERE
    }

    /**
     * How an existing record answers. Only those who may know of a restricted record learn that it
     * asks for a reason.
     *
     * @param office the client's own office
     */
    @Source("decision ADR-0033, decision ADR-0043")
    public static Door ask(
            Terms terms, OfficeCode office, Asker asker, AccessReason why, LocalDate on) {
        if (!RestrictionRules.mayKnowOf(terms, office, asker, on)) {
            return Door.IS_NOT_THERE;
        }
        return terms.restricted() && why == AccessReason.NOT_STATED ? Door.ASKS_WHY : Door.OPENS;
    }

    /**
     * Whether someone may check the openings of an office's day.
     *
     * @param today the day that it really is
     */
    @Source("decision ADR-0043")
    public static Ruling mayCheck(OfficeCode office, LocalDate day, Asker asker, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (!RestrictionRules.isManagementOf(office, asker)) {
            reasons.add(AccessRefusal.CHECK_NOT_YOURS.reason());
        }
        if (!day.isBefore(today)) {
            reasons.add(AccessRefusal.DAY_NOT_OVER.reason());
        }
        return Ruling.of(reasons);
    }

    /**
     * Shuffles openings, so that a check can take as many from the beginning as it likes. The same
     * seed gives the same order again: an opening's place is the SHA-256 of the seed and its number
     * in the log, each in sixteen hexadecimal digits.
     */
    @Source("decision ADR-0043")
    public static List<Long> draw(long seed, List<Long> openings) {
        return openings.stream()
                .sorted(Comparator.comparing(opening -> place(seed, opening)))
                .toList();
    }

    private static String place(long seed, long opening) {
        var hex = HexFormat.of();
        var text = hex.toHexDigits(seed) + hex.toHexDigits(opening);
        try {
            return hex.formatHex(
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

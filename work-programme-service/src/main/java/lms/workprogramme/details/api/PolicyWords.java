package lms.workprogramme.details.api;

import java.util.Locale;
import java.util.stream.Collectors;
import lms.language.value.Basis;
import lms.workprogramme.eligibility.EarlyAccessTerms;
import lms.workprogramme.eligibility.GroupPolicy.Nations;
import lms.workprogramme.eligibility.GroupTerms;
import org.jspecify.annotations.Nullable;

/** The values of policy rows in words. */
final class PolicyWords {

    private PolicyWords() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "Yes" : "No";
            case Nations in ->
                    in.nations().stream().map(PolicyWords::word).collect(Collectors.joining(", "));
            case GroupTerms terms ->
                    "referral %s, participation %s, payment group %d"
                                    .formatted(
                                            word(terms.referral()),
                                            word(terms.participation()),
                                            terms.paymentGroup().number())
                            + fromIb(terms)
                            + exempt(terms.whenExempt());
            case EarlyAccessTerms terms ->
                    "after %d months, referral %s, participation %s, payment group %d"
                                    .formatted(
                                            terms.months(),
                                            word(terms.referral()),
                                            word(terms.participation()),
                                            terms.paymentGroup().number())
                            + released(terms.weeksFromRelease());
            case null -> "";
            default -> value.toString();
        };
    }

    private static String fromIb(GroupTerms terms) {
        var group = terms.exIbPaymentGroup();
        return group == null ? "" : " (%d from Incapacity Benefit)".formatted(group.number());
    }

    private static String exempt(@Nullable Basis whenExempt) {
        return whenExempt == null ? "" : ", %s when exempt".formatted(word(whenExempt));
    }

    private static String released(@Nullable Integer weeks) {
        return weeks == null ? "" : ", claimed within %d weeks of release".formatted(weeks);
    }

    private static String word(Enum<?> value) {
        var name = value.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}

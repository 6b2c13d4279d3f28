package lms.clientrecord.benefitposition.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lms.clientrecord.benefitposition.LinkPolicy;
import lms.clientrecord.benefitposition.LinkedPeriod;
import lms.kit.policy.Policy;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.ClaimEnd;
import lms.language.value.DateRange;

/** The packaged policy of links, and claims written as texts. */
final class LinkPolicies {

    static final LinkPolicy PACKAGED =
            LinkPolicy.of(Policy.read(LinkPolicy.class, "/policy.yaml", Optional.empty()));

    private LinkPolicies() {}

    /** Claims to a benefit such as {@code 2011-05-01/2011-07-31} and {@code 2011-08-01/}. */
    static List<Claim> claims(Benefit benefit, String... days) {
        return Arrays.stream(days).map(text -> new Claim(benefit, days(text))).toList();
    }

    /** A claim that ended for work. */
    static Claim endedForWork(Benefit benefit, String days) {
        return new Claim(benefit, days(days), ClaimEnd.WORK);
    }

    /** The first and last days of each linked period of the packaged policy. */
    static List<String> linked(List<Claim> claims) {
        return ClaimLinks.linkedPeriods(claims, PACKAGED).stream()
                .map(LinkedPeriod::on)
                .map(LinkPolicies::text)
                .toList();
    }

    private static DateRange days(String text) {
        var firstAndLast = text.split("/", -1);
        return new DateRange(
                LocalDate.parse(firstAndLast[0]),
                firstAndLast[1].isEmpty() ? null : LocalDate.parse(firstAndLast[1]));
    }

    private static String text(DateRange days) {
        return days.first() + "/" + (days.last() == null ? "" : days.last());
    }
}

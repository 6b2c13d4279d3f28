package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.eligibility.GroupTerms;

/** A Customer Group that a client is in, and in which payment group. */
record Place(Eligibility eligibility, PaymentGroup paymentGroup) {

    static Place in(CustomerGroup group, LocalDate eligibilityDate, GroupTerms terms) {
        return in(
                group,
                eligibilityDate,
                terms.referral(),
                terms.participation(),
                terms.paymentGroup());
    }

    static Place in(
            CustomerGroup group,
            LocalDate eligibilityDate,
            Basis referral,
            Basis participation,
            PaymentGroup paymentGroup) {
        return new Place(
                new Eligibility(group, eligibilityDate, referral, participation), paymentGroup);
    }
}

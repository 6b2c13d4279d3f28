package lms.clientrecord.erasure;

import java.time.LocalDate;
import lms.language.value.OfficeCode;

/**
 * What is known of a record that is to be erased.
 *
 * @param office the office that looks after the client
 * @param absorbed whether it was merged into another record
 * @param restricted whether only authorised people may know of it
 * @param participates whether a provider works with the client (WP ¶20)
 * @param claims whether a claim to a benefit is open, or ends on a later day
 * @param claimsJointly whether the client is a member of a live joint claim (WP ¶17)
 * @param lastChangedOn the last day on which anything on the record was changed
 */
public record ErasureFacts(
        OfficeCode office,
        boolean absorbed,
        boolean restricted,
        boolean participates,
        boolean claims,
        boolean claimsJointly,
        LocalDate lastChangedOn) {}

package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the provider was given with a referral has changed since.
 *
 * @param handoverVersion the version of the handover that this change leads to; the referral made
 *     version 1, and each change makes the next
 * @param field what has changed
 * @param oldValue what the provider was given, as JSON text; absent when it was given nothing
 * @param newValue what holds now, as JSON text; absent when nothing holds any more
 * @param effectiveOn the day from which the new value holds
 */
public record CircumstancesChanged(
        ReferralId referralId,
        @JsonProperty(required = true) long sequence,
        @JsonProperty(required = true) long handoverVersion,
        Field field,
        @Nullable String oldValue,
        @Nullable String newValue,
        LocalDate effectiveOn)
        implements ReferralEvent {

    public CircumstancesChanged {
        Counted.fromOne(sequence);
        Counted.fromOne(handoverVersion - 1);
        requireNonNull(referralId, "referralId");
        requireNonNull(field, "field");
        requireNonNull(effectiveOn, "effectiveOn");
    }

    /** Says what has changed, and not how. */
    @Override
    public String toString() {
        return "CircumstancesChanged[" + referralId + ", " + sequence + ", " + field + "]";
    }

    /** Where in {@link ReferralMade} the value stands, as a JSON pointer. */
    public enum Field {
        @JsonProperty("/person/nino")
        NINO,
        @JsonProperty("/person/title")
        TITLE,
        @JsonProperty("/person/firstName")
        FIRST_NAME,
        @JsonProperty("/person/lastName")
        LAST_NAME,
        @JsonProperty("/person/dateOfBirth")
        DATE_OF_BIRTH,
        @JsonProperty("/person/address")
        ADDRESS,
        @JsonProperty("/person/phones")
        PHONES,
        @JsonProperty("/person/preferredLanguage")
        PREFERRED_LANGUAGE,
        @JsonProperty("/person/disabledPerson")
        DISABLED_PERSON,
        @JsonProperty("/person/diedOn")
        DIED_ON,
        @JsonProperty("/customerGroup")
        CUSTOMER_GROUP,
        @JsonProperty("/participationBasis")
        PARTICIPATION_BASIS,
        @JsonProperty("/jobseekersAgreementOn")
        JOBSEEKERS_AGREEMENT_ON
    }
}

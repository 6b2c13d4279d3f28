package lms.referenceprovider;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a message of the referral topic turned out to be. */
sealed interface Message {

    /** A person was referred to this provider. */
    record ReferralMade(
            String eventId,
            long sequence,
            UUID referralId,
            @Nullable String traceparent,
            JsonNode body)
            implements Message {}

    /** A referral was taken back: the provider stops. */
    record ReferralCancelled(
            String eventId, long sequence, UUID referralId, @Nullable String inappropriate)
            implements Message {}

    /**
     * One thing that a referral said is otherwise now.
     *
     * @param field where in the referral it stands
     * @param newValue what holds now; null for nothing
     */
    record CircumstancesChanged(
            String eventId,
            long sequence,
            UUID referralId,
            long handoverVersion,
            JsonPointer field,
            @Nullable JsonNode newValue)
            implements Message {}

    /** Well-formed, of a type that this program does not know yet. */
    record OtherEvent(String eventId, @Nullable Long sequence) implements Message {}

    /** Not a message as the suite describes them. */
    record Unreadable(String reason) implements Message {}
}

package lms.referenceprovider;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = Entry.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = Entry.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Entry.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Entry.Acknowledged.class, name = "acknowledged")
})
sealed interface Entry {

    /** An entry that accounts for one message of the referral topic. */
    sealed interface OfMessage extends Entry {

        int partition();

        long offset();
    }

    /**
     * A referral was taken in: what it says and where it stood, in one line, so that neither is
     * ever kept without the other.
     */
    record Applied(
            int partition,
            long offset,
            String eventId,
            long sequence,
            UUID referralId,
            Instant appliedAt,
            @Nullable String traceparent,
            JsonNode referral)
            implements OfMessage {}

    /** A referral was taken back. */
    record Stopped(
            int partition,
            long offset,
            String eventId,
            long sequence,
            UUID referralId,
            Instant appliedAt,
            @Nullable String inappropriate)
            implements OfMessage {}

    /** One thing that a referral said is otherwise now. */
    record Changed(
            int partition,
            long offset,
            String eventId,
            long sequence,
            UUID referralId,
            Instant appliedAt,
            long handoverVersion,
            String field,
            @Nullable JsonNode newValue)
            implements OfMessage {}

    /** A message that the program cannot apply was put aside for a person. */
    record Kept(
            int partition,
            long offset,
            String reason,
            @Nullable String eventId,
            @Nullable Long sequence)
            implements OfMessage {}

    /** The broker has confirmed the acknowledgements of these referrals. */
    record Acknowledged(List<UUID> referralIds) implements Entry {

        public Acknowledged {
            referralIds = List.copyOf(referralIds);
        }
    }
}

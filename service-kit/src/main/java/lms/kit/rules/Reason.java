package lms.kit.rules;

import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, and where in the request.
 *
 * @param pointer a JSON pointer into the request's body; empty for the request as a whole
 * @param facts a record with what else helps the caller to go on, such as both values of a field
 *     that two people changed; it leaves in the answer only, never in a log
 */
public record Reason(Refusal refusal, String pointer, @Nullable Object facts) {

    public Reason(Refusal refusal, String pointer) {
        this(refusal, pointer, null);
    }

    /** The same reason, with facts that help the caller to go on. */
    public Reason with(Object helpful) {
        return new Reason(refusal, pointer, helpful);
    }

    @Override
    public String toString() {
        return refusal.code() + " " + pointer;
    }
}

package lms.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The body of every 4xx and 5xx answer.
 *
 * @param type a URN made of the code
 * @param code the code of the weightiest reason
 * @param detail what to do, in the source's own words where it gives them
 * @param source the paragraph behind it
 * @param errors every reason, each with a JSON pointer into the request
 * @param confirm for a prompt: which field of the request confirms it
 * @param traceId by which operators find the request in logs and traces
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String source,
        List<Entry> errors,
        @Nullable Confirmation confirm,
        String traceId) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One reason.
     *
     * @param facts what else helps the caller to go on, if anything does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String pointer, String code, String detail, String source, @Nullable Object facts) {

        static Entry of(Reason reason) {
            var refusal = reason.refusal();
            return new Entry(
                    reason.pointer(),
                    refusal.code(),
                    refusal.message(),
                    refusal.source(),
                    reason.facts());
        }
    }

    /** Which field must be true for the act to go on, and the question it answers. */
    public record Confirmation(String field, String prompt) {}

    /** The problem that tells these reasons; the first of the weightiest kind leads. */
    static Problem of(List<Reason> reasons, String traceId) {
        var leading = leading(reasons);
        var refusal = leading.refusal();
        var confirm =
                refusal.kind() == Refusal.Kind.PROMPT
                        ? new Confirmation(leading.pointer(), refusal.message())
                        : null;
        return new Problem(
                "urn:lms:problem:" + refusal.code(),
                title(refusal.kind()),
                refusal.kind().status(),
                refusal.code(),
                refusal.message(),
                refusal.source(),
                reasons.stream().map(Entry::of).toList(),
                confirm,
                traceId);
    }

    /** A state that refuses outweighs a rule; a prompt comes last, when all else is well. */
    private static Reason leading(List<Reason> reasons) {
        return reasons.stream().min(Comparator.comparingInt(Problem::weight)).orElseThrow();
    }

    private static int weight(Reason reason) {
        var kind = reason.refusal().kind();
        return kind == Refusal.Kind.PROMPT ? Integer.MAX_VALUE : kind.status();
    }

    private static String title(Refusal.Kind kind) {
        return switch (kind) {
            case SHAPE -> "Not understood";
            case NOT_SIGNED_IN -> "Not signed in";
            case NOT_YOURS -> "Not allowed";
            case NOT_THERE -> "Not found";
            case METHOD -> "Method not allowed";
            case ACCEPT -> "Not acceptable";
            case STATE -> "Refused by the state of things";
            case PROMPT -> "Please confirm";
            case STALE -> "Changed since you read it";
            case TOO_LARGE -> "Too large";
            case MEDIA_TYPE -> "Unsupported media type";
            case RULE -> "Refused by a rule";
            case VERSION_REQUIRED -> "Version required";
            case REASON_REQUIRED -> "Reason required";
            case OURS -> "Our fault";
            case LATER -> "Not just now";
        };
    }
}

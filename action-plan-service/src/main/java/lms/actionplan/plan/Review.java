package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import lms.language.value.InterviewId;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * What was found when an Action Item was looked at again (AP ¶13, ¶70).
 *
 * @param position which of the item's ten places it has
 * @param in the interview in which it was made; absent when it was made outside one (AP ¶71)
 */
public record Review(
        ReviewId id,
        int position,
        String text,
        Author by,
        LocalDate on,
        @Nullable InterviewId in,
        Instant recordedAt) {

    public Review {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(recordedAt, "recordedAt");
    }
}

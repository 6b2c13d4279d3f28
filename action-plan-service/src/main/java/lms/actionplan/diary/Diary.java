package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** An adviser, and what takes their time on some days. */
public record Diary(Adviser adviser, List<Engagement> engagements) {

    public Diary {
        requireNonNull(adviser, "adviser");
        engagements = List.copyOf(engagements);
    }
}

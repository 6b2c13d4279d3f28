package lms.actionplan.diary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.InterviewId;

/** What takes the advisers' time; nobody is engaged twice at once. */
public interface Engagements {

    /** What takes these advisers' time within the span, the earliest first. */
    List<Engagement> of(List<String> officers, TimeSpan within);

    /** The unavailability of that id in the adviser's diary, if there is one. */
    Optional<Engagement> unavailability(String officer, UUID id);

    /** Puts it into the diary. */
    void add(Engagement engagement);

    /** Puts the interview into a diary, in place of where it stood before. */
    void put(InterviewId interviewId, String officer, TimeSpan span);

    /** Takes it out of the diary, if it stands in one. */
    void remove(UUID id);
}

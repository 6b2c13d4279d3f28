package lms.workprogramme.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What eligibility is decided by; the person or the claims may not have arrived yet. */
public record ClientFacts(
        @Nullable Person person, @Nullable Claims claims, List<BookedInterview> interviews) {

    /** Nothing is known. */
    public static final ClientFacts NONE = new ClientFacts(null, null, List.of());

    public ClientFacts {
        interviews = List.copyOf(interviews);
    }
}

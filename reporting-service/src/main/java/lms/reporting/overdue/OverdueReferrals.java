package lms.reporting.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The overdue referrals, oldest eligibility date first, then by client. */
public interface OverdueReferrals {

    /** Some of those that answer the question, from behind a place in the list. */
    List<OverdueReferral> list(Question question, @Nullable Place after, int atMost);

    /** Gives all of them, one by one, as they stand at this moment. */
    void each(Question question, Consumer<OverdueReferral> taker);

    /** A place in the list. */
    record Place(LocalDate eligibilityDate, ClientId clientId) {}
}

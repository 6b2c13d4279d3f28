package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import lms.kit.access.Stamp;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A plan without its Action Items: all that a draft starts from.
 *
 * @param version how often it was changed; 0 when it was never saved
 * @param draftVersion the version of a draft in which nothing is prepared; no draft that was saved
 *     or discarded had a higher one
 */
public record PlanHeader(
        ClientId clientId,
        long version,
        long draftVersion,
        Texts texts,
        @Nullable String jobGoal,
        Map<Challenge, ChallengeState> challenges,
        Stamp changed) {

    public PlanHeader {
        requireNonNull(clientId, "clientId");
        requireNonNull(texts, "texts");
        requireNonNull(changed, "changed");
        challenges = Challenges.copyOf(challenges);
    }
}

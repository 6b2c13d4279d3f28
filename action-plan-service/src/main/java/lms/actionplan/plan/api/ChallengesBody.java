package lms.actionplan.plan.api;

import java.util.EnumMap;
import java.util.Map;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the customer stands to each of the five challenges; absent while it is not recorded. */
@Schema(name = "Challenges")
record ChallengesBody(
        @Nullable ChallengeState basicBelief,
        @Nullable ChallengeState localLabourMarketKnowledge,
        @Nullable ChallengeState jobsearchSkills,
        @Nullable ChallengeState presentingMyCase,
        @Nullable ChallengeState keepingTheJob) {

    static ChallengesBody of(Map<Challenge, ChallengeState> challenges) {
        return new ChallengesBody(
                challenges.get(Challenge.BASIC_BELIEF),
                challenges.get(Challenge.LOCAL_LABOUR_MARKET_KNOWLEDGE),
                challenges.get(Challenge.JOBSEARCH_SKILLS),
                challenges.get(Challenge.PRESENTING_MY_CASE),
                challenges.get(Challenge.KEEPING_THE_JOB));
    }

    Map<Challenge, ChallengeState> toDomain() {
        var challenges = new EnumMap<Challenge, ChallengeState>(Challenge.class);
        for (var challenge : Challenge.values()) {
            var state = state(challenge);
            if (state != null) {
                challenges.put(challenge, state);
            }
        }
        return challenges;
    }

    private @Nullable ChallengeState state(Challenge challenge) {
        return switch (challenge) {
            case BASIC_BELIEF -> basicBelief;
            case LOCAL_LABOUR_MARKET_KNOWLEDGE -> localLabourMarketKnowledge;
            case JOBSEARCH_SKILLS -> jobsearchSkills;
            case PRESENTING_MY_CASE -> presentingMyCase;
            case KEEPING_THE_JOB -> keepingTheJob;
        };
    }
}

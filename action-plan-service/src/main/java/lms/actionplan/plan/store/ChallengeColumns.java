package lms.actionplan.plan.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumMap;
import java.util.Map;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import org.jspecify.annotations.Nullable;

/** How the customer stands to each of the five challenges (AP ¶44-45). */
@Embeddable
class ChallengeColumns {

    @Enumerated(EnumType.STRING)
    @Nullable ChallengeState basicBelief;

    @Enumerated(EnumType.STRING)
    @Nullable ChallengeState localLabourMarketKnowledge;

    @Enumerated(EnumType.STRING)
    @Nullable ChallengeState jobsearchSkills;

    @Enumerated(EnumType.STRING)
    @Nullable ChallengeState presentingMyCase;

    @Enumerated(EnumType.STRING)
    @Nullable ChallengeState keepingTheJob;

    static ChallengeColumns from(Map<Challenge, ChallengeState> challenges) {
        var columns = new ChallengeColumns();
        columns.basicBelief = challenges.get(Challenge.BASIC_BELIEF);
        columns.localLabourMarketKnowledge =
                challenges.get(Challenge.LOCAL_LABOUR_MARKET_KNOWLEDGE);
        columns.jobsearchSkills = challenges.get(Challenge.JOBSEARCH_SKILLS);
        columns.presentingMyCase = challenges.get(Challenge.PRESENTING_MY_CASE);
        columns.keepingTheJob = challenges.get(Challenge.KEEPING_THE_JOB);
        return columns;
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

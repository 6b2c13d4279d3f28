package lms.actionplan.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;

/** The challenges that were recorded, in the order of the text (AP ¶44). */
final class Challenges {

    private Challenges() {}

    static Map<Challenge, ChallengeState> copyOf(Map<Challenge, ChallengeState> challenges) {
        var copy = new EnumMap<Challenge, ChallengeState>(Challenge.class);
        copy.putAll(challenges);
        return Collections.unmodifiableMap(copy);
    }
}

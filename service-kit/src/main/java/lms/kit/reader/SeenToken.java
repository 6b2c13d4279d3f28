package lms.kit.reader;

import java.util.regex.Pattern;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.Topic;
import lms.language.Topics;

/**
 * What a front end has seen elsewhere: {@code additional-information:7}. In a resource method:
 * {@code @QueryParam("seen") List<SeenToken> seen}.
 */
public record SeenToken(String text) {

    private static final Pattern SHAPE = Pattern.compile("[a-z-]{1,40}:[1-9][0-9]{0,17}");

    /**
     * @throws RefusedException when it does not name a known aspect and a version
     */
    public SeenToken {
        if (!SHAPE.matcher(text).matches() || !isKnown(text.substring(0, text.indexOf(':')))) {
            throw RefusedException.because(KitRefusal.SEEN_NOT_ACCEPTED);
        }
    }

    private static boolean isKnown(String aspect) {
        return Topics.states().stream().map(Topic::aspect).anyMatch(aspect::equals);
    }

    /** The aspect. */
    public String aspect() {
        return text.substring(0, text.indexOf(':'));
    }

    /** The version that was seen. */
    public long version() {
        return Long.parseLong(text.substring(text.indexOf(':') + 1));
    }
}

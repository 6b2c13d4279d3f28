package lms.kit.rest;

import java.util.regex.Pattern;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change is based on: the value of an If-Match header.
 *
 * <p>In a resource method: {@code @HeaderParam("If-Match") @Nullable IfMatch ifMatch}, and {@link
 * #required} for the version.
 */
public record IfMatch(String header) {

    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /**
     * @throws RefusedException when it is not one strong ETag of ours
     */
    public IfMatch {
        if (!STRONG.matcher(header).matches()) {
            throw RefusedException.because(KitRefusal.VERSION_NOT_ACCEPTED);
        }
    }

    /**
     * The version named.
     *
     * @throws RefusedException 428 when there is no header
     */
    public static long required(@Nullable IfMatch ifMatch) {
        if (ifMatch == null) {
            throw RefusedException.because(KitRefusal.VERSION_REQUIRED);
        }
        return ifMatch.version();
    }

    /** The version named. */
    public long version() {
        return Long.parseLong(header.substring(1, header.length() - 1));
    }

    /**
     * Goes on when the change is based on the current version.
     *
     * @throws RefusedException 412 when it is not
     */
    public static void check(long based, long current) {
        if (based != current) {
            throw RefusedException.because(KitRefusal.STALE);
        }
    }
}

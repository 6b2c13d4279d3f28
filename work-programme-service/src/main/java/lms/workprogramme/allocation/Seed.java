package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The 32 random bytes that a draw follows from, as 64 hexadecimal digits. */
public record Seed(@JsonValue String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public Seed {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a seed");
        }
    }

    /** A seed that nobody can guess. */
    public static Seed fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }

    /** The bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

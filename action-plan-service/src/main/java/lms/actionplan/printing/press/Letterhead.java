package lms.actionplan.printing.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import lms.actionplan.printing.PrintConfig;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has put above every plan (AP ¶117); nothing is packaged (decision ADR-0060).
 *
 * @param logo an image as a data URI
 * @param logoText what the logo says
 */
public record Letterhead(
        @Nullable String heading, @Nullable String logo, @Nullable String logoText) {

    private static final int LARGEST = 512 * 1024;

    /**
     * What the configuration asks for.
     *
     * @throws IllegalStateException when the logo cannot be printed
     */
    static Letterhead of(PrintConfig config) {
        var text = config.logoText().orElse(null);
        var logo = config.logo().map(Letterhead::image).orElse(null);
        if (logo != null && text == null) {
            throw new IllegalStateException(
                    "action-plan.print.logo-text must say what the logo says");
        }
        return new Letterhead(config.heading().orElse(null), logo, text);
    }

    private static String image(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > LARGEST) {
                throw new IllegalStateException("action-plan.print.logo is above 512 KiB");
            }
            return "data:" + type(bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("action-plan.print.logo cannot be read", e);
        }
    }

    private static String type(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        throw new IllegalStateException("action-plan.print.logo is neither PNG nor JPEG");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}

package lms.actionplan.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** The spelling by which a word is looked up, however it was typed. */
public final class Plain {

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ＇]");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Plain() {}

    /** With one kind of apostrophe, one kind of hyphen, and letters with their accents as one. */
    public static String of(String word) {
        var composed = Normalizer.normalize(word, Form.NFKC).replace("\u00AD", "");
        return HYPHENS.matcher(APOSTROPHES.matcher(composed).replaceAll("'")).replaceAll("-");
    }

    /** The same letters without accents. */
    public static String withoutAccents(String plain) {
        return ACCENTS.matcher(Normalizer.normalize(plain, Form.NFD)).replaceAll("");
    }
}

package lms.actionplan.printing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;

/** Standard or New Deal prints (AP ¶115). */
public enum PrintStyle {
    @JsonProperty(PrintStyle.STANDARD_WORDS)
    STANDARD(PrintStyle.STANDARD_WORDS),
    @JsonProperty(PrintStyle.NEW_DEAL_WORDS)
    NEW_DEAL(PrintStyle.NEW_DEAL_WORDS);

    /** {@link #STANDARD} in the words of the text. */
    public static final String STANDARD_WORDS = "Standard";

    /** {@link #NEW_DEAL} in the words of the text. */
    public static final String NEW_DEAL_WORDS = "New Deal";

    private final String words;

    PrintStyle(String words) {
        this.words = words;
    }

    /** The style of these words, which are those of one. */
    public static PrintStyle of(String words) {
        return Stream.of(values())
                .filter(each -> each.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** The style in the words of the text. */
    public String words() {
        return words;
    }
}

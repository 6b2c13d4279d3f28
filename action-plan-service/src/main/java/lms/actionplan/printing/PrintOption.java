package lms.actionplan.printing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;

/** The four print options (AP ¶114). */
public enum PrintOption {
    @JsonProperty(PrintOption.OPEN)
    OPEN_ACTION_ITEMS(PrintOption.OPEN),
    @JsonProperty(PrintOption.OPEN_REVIEWED)
    OPEN_ACTION_ITEMS_AND_REVIEWS(PrintOption.OPEN_REVIEWED),
    @JsonProperty(PrintOption.ALL)
    ALL_ACTION_ITEMS(PrintOption.ALL),
    @JsonProperty(PrintOption.ALL_REVIEWED)
    ALL_ACTION_ITEMS_AND_REVIEWS(PrintOption.ALL_REVIEWED);

    /** {@link #OPEN_ACTION_ITEMS} in the words of the text. */
    public static final String OPEN = "Open Action Items";

    /** {@link #OPEN_ACTION_ITEMS_AND_REVIEWS} in the words of the text. */
    public static final String OPEN_REVIEWED = "Open Action Items & Reviews";

    /** {@link #ALL_ACTION_ITEMS} in the words of the text. */
    public static final String ALL = "All Action Items";

    /** {@link #ALL_ACTION_ITEMS_AND_REVIEWS} in the words of the text. */
    public static final String ALL_REVIEWED = "All Action Items & Reviews";

    private final String words;

    PrintOption(String words) {
        this.words = words;
    }

    /** The option of these words, which are those of one. */
    public static PrintOption of(String words) {
        return Stream.of(values())
                .filter(each -> each.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** The option in the words of the text. */
    public String words() {
        return words;
    }
}

package lms.actionplan.plan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.actionplan.plan.ActionItem;
import lms.kit.rules.Source;

/** How Action Items are listed. */
public final class Listing {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Comparator<ActionItem> OLDEST_TARGET_FIRST =
            Comparator.comparing(ActionItem::target)
                    .thenComparing(ActionItem::createdOn)
                    .thenComparingInt(ActionItem::position);

    private Listing() {}

    /** The items with the oldest target date at the top. */
    @Source("AP ¶61")
    public static List<ActionItem> inOrder(List<ActionItem> items) {
        return items.stream().sorted(OLDEST_TARGET_FIRST).toList();
    }

    /** The first few words of an item, and three dots when there are more. */
    @Source("AP ¶61")
    public static String firstWords(String text, int words) {
        var all = SPACES.split(text.strip());
        var first = Stream.of(all).limit(words).collect(Collectors.joining(" "));
        return all.length > words ? first + "…" : first;
    }
}

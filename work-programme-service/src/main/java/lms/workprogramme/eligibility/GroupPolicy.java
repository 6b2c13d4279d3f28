package lms.workprogramme.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lms.kit.policy.Policy;
import lms.kit.policy.Policy.Dated;
import org.jspecify.annotations.Nullable;

/** The policy values of Customer Groups and notices, each with the day it holds from. */
public final class GroupPolicy {

    private static final String JSA_18_24_MONTHS = "jsa-18-24-months";
    private static final String JSA_25_PLUS_MONTHS = "jsa-25-plus-months";
    private static final String JSA_18_24_YOUNGEST = "jsa-18-24-youngest-age";
    private static final String JSA_18_24_OLDEST = "jsa-18-24-oldest-age";
    private static final String NOTICE_DAYS = "referral-interview-notice-days";
    private static final List<String> NAMES =
            List.of(
                    JSA_18_24_MONTHS,
                    JSA_25_PLUS_MONTHS,
                    JSA_18_24_YOUNGEST,
                    JSA_18_24_OLDEST,
                    NOTICE_DAYS);

    private final NavigableMap<LocalDate, Values> values;

    private GroupPolicy(NavigableMap<LocalDate, Values> values) {
        this.values = values;
    }

    /**
     * Reads the values of each day on which one of them changes.
     *
     * @throws IllegalStateException when a value is missing
     */
    public static GroupPolicy of(Policy policy) {
        var starts =
                NAMES.stream()
                        .map(name ->
                                policy.changes(name).stream()
                                        .findFirst()
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        "no policy value for " + name)))
                        .toList();
        var inForce = starts.stream().max(LocalDate::compareTo).orElseThrow();
        var values = new TreeMap<LocalDate, Values>();
        NAMES.stream()
                .flatMap(name -> policy.changes(name).stream())
                .filter(day -> !day.isBefore(inForce))
                .forEach(day -> values.put(day, read(policy, day)));
        return new GroupPolicy(values);
    }

    private static Values read(Policy policy, LocalDate on) {
        return new Values(
                policy.on(JSA_18_24_MONTHS, on, Integer.class),
                policy.on(JSA_25_PLUS_MONTHS, on, Integer.class),
                policy.on(JSA_18_24_YOUNGEST, on, Integer.class),
                policy.on(JSA_18_24_OLDEST, on, Integer.class),
                policy.on(NOTICE_DAYS, on, Integer.class));
    }

    /** The values of a day; none before the Work Programme began. */
    public @Nullable Values on(LocalDate on) {
        var entry = values.floorEntry(on);
        return entry == null ? null : entry.getValue();
    }

    /** The first day after this one on which a value changes, if one does. */
    public @Nullable LocalDate nextChange(LocalDate on) {
        return values.higherKey(on);
    }

    /** Names these values; other values have another mark. */
    public String mark() {
        return UUID.nameUUIDFromBytes(values.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * The values of one day.
     *
     * @param jsa1824Months after how many months of a claim the group WP JSA 18-24 is eligible
     * @param jsa25PlusMonths after how many months of a claim the group WP JSA 25+ is eligible
     * @param youngest the youngest age of the group WP JSA 18-24
     * @param oldest the oldest age of the group WP JSA 18-24
     * @param noticeDays how long before the eligibility date the interview is asked for
     */
    public record Values(
            Dated<Integer> jsa1824Months,
            Dated<Integer> jsa25PlusMonths,
            Dated<Integer> youngest,
            Dated<Integer> oldest,
            Dated<Integer> noticeDays) {

        /** All of them. */
        public List<Dated<Integer>> all() {
            return Stream.of(jsa1824Months, jsa25PlusMonths, youngest, oldest, noticeDays).toList();
        }
    }
}

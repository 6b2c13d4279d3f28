package lms.workprogramme.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lms.kit.policy.Policy;
import lms.kit.policy.Policy.Dated;
import lms.language.value.CustomerGroup;
import lms.language.value.Nation;
import org.jspecify.annotations.Nullable;

/** The policy values of Customer Groups and notices, each with the day it holds from. */
public final class GroupPolicy {

    private static final String TAKES_REFERRALS = "takes-referrals";
    private static final String IB_AND_IS_NATIONS = "ib-and-is-nations";
    private static final String EARLY_ACCESS = "early-access-";

    private final NavigableMap<LocalDate, Values> values;
    private final String mark;

    private GroupPolicy(NavigableMap<LocalDate, Values> values) {
        this.values = values;
        this.mark =
                UUID.nameUUIDFromBytes(values.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /**
     * Reads the values of each day on which one of them changes.
     *
     * @throws IllegalStateException when a value is missing
     */
    public static GroupPolicy of(Policy policy) {
        var inForce =
                required()
                        .map(name ->
                                policy.changes(name).stream()
                                        .findFirst()
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        "no policy value for " + name)))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        var values = new TreeMap<LocalDate, Values>();
        Stream.concat(required(), earlyAccess(policy))
                .flatMap(name -> policy.changes(name).stream())
                .map(day -> day.isBefore(inForce) ? inForce : day)
                .distinct()
                .forEach(day -> values.put(day, read(policy, day)));
        return new GroupPolicy(values);
    }

    /** The names that a file must have. */
    private static Stream<String> required() {
        return Stream.of(
                        Stream.of(TAKES_REFERRALS, IB_AND_IS_NATIONS),
                        Arrays.stream(PolicyNumber.values()).map(PolicyNumber::word),
                        Arrays.stream(CustomerGroup.values()).map(GroupPolicy::name))
                .flatMap(names -> names);
    }

    /** Reasons for early access come and go. */
    private static Stream<String> earlyAccess(Policy policy) {
        return policy.names().stream().filter(name -> name.startsWith(EARLY_ACCESS));
    }

    private static Values read(Policy policy, LocalDate on) {
        var reasons = new TreeMap<String, Dated<EarlyAccessTerms>>();
        earlyAccess(policy)
                .filter(name -> !policy.changes(name).getFirst().isAfter(on))
                .forEach(name ->
                        reasons.put(
                                name.substring(EARLY_ACCESS.length()),
                                policy.on(name, on, EarlyAccessTerms.class)));
        return new Values(
                policy.on(TAKES_REFERRALS, on, Boolean.class),
                policy.on(IB_AND_IS_NATIONS, on, Nations.class),
                each(PolicyNumber.values(), number -> policy.on(number.word(), on, Integer.class)),
                each(CustomerGroup.values(), group -> policy.on(name(group), on, GroupTerms.class)),
                Collections.unmodifiableMap(reasons));
    }

    /** In the order of the enum, so that the text of it is always the same. */
    private static <K extends Enum<K>, V> Map<K, V> each(K[] keys, Function<K, V> value) {
        var map = new TreeMap<K, V>();
        for (var key : keys) {
            map.put(key, value.apply(key));
        }
        return Collections.unmodifiableMap(map);
    }

    /** The name of a group's row: {@code wp-jsa-18-24}. */
    private static String name(CustomerGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return mark;
    }

    /** Where someone lives who may volunteer with Incapacity Benefit or Income Support. */
    public record Nations(List<Nation> nations) {

        public Nations {
            nations = List.copyOf(nations);
        }
    }

    /**
     * The values of one day.
     *
     * @param takesReferrals whether there are referrals to the Work Programme
     * @param ibAndIsNations where IB and IS volunteers live
     * @param numbers months, ages and days
     * @param terms the terms of each Customer Group
     * @param earlyAccess the terms of each reason for early access, by its code; a reason that is
     *     not there gives none
     */
    public record Values(
            Dated<Boolean> takesReferrals,
            Dated<Nations> ibAndIsNations,
            Map<PolicyNumber, Dated<Integer>> numbers,
            Map<CustomerGroup, Dated<GroupTerms>> terms,
            Map<String, Dated<EarlyAccessTerms>> earlyAccess) {

        /** A number, with the row it is from. */
        public Dated<Integer> number(PolicyNumber number) {
            return held(numbers, number);
        }

        /** The terms of a Customer Group, with the row they are from. */
        public Dated<GroupTerms> terms(CustomerGroup group) {
            return held(terms, group);
        }

        /** How long before the eligibility date the interview is asked for (WP ¶2). */
        public Dated<Integer> noticeDays() {
            return number(PolicyNumber.REFERRAL_INTERVIEW_NOTICE_DAYS);
        }

        private static <K, V> V held(Map<K, V> map, K key) {
            var value = map.get(key);
            if (value == null) {
                throw new IllegalStateException("no policy value for " + key);
            }
            return value;
        }
    }
}

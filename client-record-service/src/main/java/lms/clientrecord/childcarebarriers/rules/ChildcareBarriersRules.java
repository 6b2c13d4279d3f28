package lms.clientrecord.childcarebarriers.rules;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.AGE_IN_THE_FUTURE;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NEITHER_BIRTH_NOR_AGE;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NOT_YET_BORN;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NO_LONGER_A_CHILD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lms.clientrecord.childcarebarriers.Child;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** What may stand in the Childcare Barriers to Work window, and how old its children are. */
public final class ChildcareBarriersRules {

    private ChildcareBarriersRules() {}

    /**
     * Tells whether the children may be recorded.
     *
     * @param oldest the age up to which a person counts as a child
     */
    @Source("AP ¶90, decision ADR-0038")
    public static Ruling mayKeep(List<Child> children, LocalDate on, int oldest) {
        return Ruling.of(
                IntStream.range(0, children.size())
                        .boxed()
                        .flatMap(i -> of(children.get(i), "/children/" + i, on, oldest).stream())
                        .toList());
    }

    private static List<Reason> of(Child child, String pointer, LocalDate on, int oldest) {
        if (!isEither(child)) {
            return List.of(NEITHER_BIRTH_NOR_AGE.at(pointer));
        }
        var born = child.dateOfBirth();
        if (born != null && born.isAfter(on)) {
            return List.of(NOT_YET_BORN.at(pointer + "/dateOfBirth"));
        }
        if (child.ageOn() != null && child.ageOn().isAfter(on)) {
            return List.of(AGE_IN_THE_FUTURE.at(pointer + "/ageOn"));
        }
        if (age(child, on) > oldest) {
            return List.of(
                    NO_LONGER_A_CHILD.at(pointer + (born == null ? "/age" : "/dateOfBirth")));
        }
        return List.of();
    }

    private static boolean isEither(Child child) {
        boolean born = child.dateOfBirth() != null;
        boolean aged = child.age() != null && child.ageOn() != null;
        boolean anyAge = child.age() != null || child.ageOn() != null;
        return born ? !anyAge : aged;
    }

    /**
     * The ages on a day, in whole years, the oldest child first; whoever has outgrown being a child
     * is left out.
     */
    @Source("AP ¶90, decision ADR-0038")
    public static List<Integer> ages(List<Child> children, LocalDate on, int oldest) {
        return children.stream()
                .map(child -> age(child, on))
                .filter(age -> age <= oldest)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The first day after the one given on which the ages are others; absent when they stay. */
    @Source("AP ¶90, decision ADR-0038")
    public static @Nullable LocalDate nextBirthday(List<Child> children, LocalDate on, int oldest) {
        return children.stream()
                .filter(child -> age(child, on) <= oldest)
                .map(child -> birthday(child, age(child, on) + 1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int age(Child child, LocalDate on) {
        return (int) ChronoUnit.YEARS.between(bornBy(child), on);
    }

    /** The day of birth, or the latest possible one where only an age is known. */
    private static LocalDate bornBy(Child child) {
        return child.dateOfBirth() != null
                ? child.dateOfBirth()
                : requireNonNull(child.ageOn()).minusYears(requireNonNull(child.age()));
    }

    /** Who was born on 29 February is a year older on 1 March where there is no such day. */
    private static LocalDate birthday(Child child, int age) {
        var born = bornBy(child);
        var day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}

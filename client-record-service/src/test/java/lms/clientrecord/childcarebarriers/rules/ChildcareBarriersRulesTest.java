package lms.clientrecord.childcarebarriers.rules;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.AGE_IN_THE_FUTURE;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NEITHER_BIRTH_NOR_AGE;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NOT_YET_BORN;
import static lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal.NO_LONGER_A_CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.childcarebarriers.Child;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.YesNoNotKnown;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AP ¶90 The children's ages in Childcare Barriers to Work")
@Source("AP ¶90, decision ADR-0038")
class ChildcareBarriersRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final int OLDEST = 19;

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2012-04-16, 2012-04-16, 0",
        "2008-04-17, 2012-04-16, 3",
        "2008-04-16, 2012-04-16, 4",
        "2008-02-29, 2009-02-28, 0",
        "2008-02-29, 2009-03-01, 1",
        "2008-02-29, 2012-02-28, 3",
        "2008-02-29, 2012-02-29, 4",
        "2007-12-31, 2012-12-30, 4",
        "2007-12-31, 2012-12-31, 5"
    })
    @DisplayName("a child whose date of birth is known has another age from the birthday on")
    void born(LocalDate dateOfBirth, LocalDate on, int age) {
        assertThat(ChildcareBarriersRules.ages(List.of(child(dateOfBirth)), on, OLDEST))
                .containsExactly(age);
    }

    @ParameterizedTest(name = "{0} on {1}, on {2}: {3}")
    @CsvSource({
        "4, 2012-04-16, 2012-04-16, 4",
        "4, 2012-04-16, 2013-04-15, 4",
        "4, 2012-04-16, 2013-04-16, 5",
        "3, 2012-02-29, 2013-02-27, 3",
        "3, 2012-02-29, 2013-02-28, 4",
        "4, 2012-02-29, 2013-02-28, 4",
        "4, 2012-02-29, 2013-03-01, 5",
        "0, 2012-04-16, 2014-04-16, 2"
    })
    @DisplayName("a child of whom an age is known is a year older once it certainly is")
    void aged(int age, LocalDate ageOn, LocalDate on, int then) {
        assertThat(ChildcareBarriersRules.ages(List.of(child(age, ageOn)), on, OLDEST))
                .containsExactly(then);
    }

    @Test
    @DisplayName("the oldest child comes first, and two of one age are two")
    void oldestFirst() {
        var children =
                List.of(
                        child("2010-01-01"),
                        child("2002-09-30"),
                        child(2, LocalDate.of(2012, 4, 1)));

        assertThat(ChildcareBarriersRules.ages(children, TODAY, OLDEST)).containsExactly(9, 2, 2);
    }

    @Test
    @DisplayName("whoever has outgrown being a child is left out from that birthday on")
    void outgrown() {
        var children = List.of(child("1992-04-16"), child("1992-04-17"));

        assertThat(ChildcareBarriersRules.ages(children, TODAY, OLDEST)).containsExactly(19);
    }

    @ParameterizedTest(name = "born {0}, after {1}: {2}")
    @CsvSource({
        "2008-04-16, 2012-04-15, 2012-04-16",
        "2008-04-16, 2012-04-16, 2013-04-16",
        "2008-02-29, 2008-02-29, 2009-03-01",
        "2008-02-29, 2011-03-01, 2012-02-29",
        "2008-02-29, 2012-02-29, 2013-03-01",
        "1992-04-17, 2012-04-16, 2012-04-17"
    })
    @DisplayName("the next birthday is the next day on which the age is another one")
    void nextBirthday(LocalDate dateOfBirth, LocalDate on, LocalDate next) {
        assertThat(ChildcareBarriersRules.nextBirthday(List.of(child(dateOfBirth)), on, OLDEST))
                .isEqualTo(next);
    }

    @Test
    @DisplayName("of several birthdays the first counts, and of none there is no next")
    void firstOfSeveral() {
        var children = List.of(child("2008-12-24"), child("2009-05-02"), child("1992-04-01"));

        assertThat(ChildcareBarriersRules.nextBirthday(children, TODAY, OLDEST))
                .isEqualTo("2012-05-02");
        assertThat(ChildcareBarriersRules.nextBirthday(List.of(), TODAY, OLDEST)).isNull();
        assertThat(ChildcareBarriersRules.nextBirthday(List.of(child("1992-04-16")), TODAY, OLDEST))
                .isNull();
    }

    @Property
    @Label("between now and the day before the next birthday no age changes, and on it one does")
    void agesStayUntilTheNextBirthday(
            @ForAll("births") LocalDate one, @ForAll("births") LocalDate two) {
        var children = List.of(child(one), child(two));
        var next = requireNonNull(ChildcareBarriersRules.nextBirthday(children, TODAY, OLDEST));

        var now = ChildcareBarriersRules.ages(children, TODAY, OLDEST);

        assertThat(ChildcareBarriersRules.ages(children, next.minusDays(1), OLDEST)).isEqualTo(now);
        assertThat(ChildcareBarriersRules.ages(children, next, OLDEST)).isNotEqualTo(now);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Dates.dates().between(LocalDate.of(1992, 4, 17), TODAY);
    }

    @Test
    @DisplayName(
            "a date of birth or an age with its day is recorded, and not both, half or neither")
    void eitherOr() {
        var needed = YesNoNotKnown.YES;
        var both = new Child(LocalDate.of(2008, 1, 1), 4, TODAY, needed);
        var noDay = new Child(null, 4, null, needed);
        var noAge = new Child(null, null, TODAY, needed);
        var bornAndDay = new Child(LocalDate.of(2008, 1, 1), null, TODAY, needed);
        var neither = new Child(null, null, null, needed);

        assertThat(ruling(child("2008-01-01"), child(4, TODAY)).isAllowed()).isTrue();
        assertThat(ruling(both, noDay, noAge, bornAndDay, neither).reasons())
                .containsExactly(
                        NEITHER_BIRTH_NOR_AGE.at("/children/0"),
                        NEITHER_BIRTH_NOR_AGE.at("/children/1"),
                        NEITHER_BIRTH_NOR_AGE.at("/children/2"),
                        NEITHER_BIRTH_NOR_AGE.at("/children/3"),
                        NEITHER_BIRTH_NOR_AGE.at("/children/4"));
    }

    @Test
    @DisplayName("a child may have been born today, but is not recorded before")
    void notYetBorn() {
        assertThat(ruling(child("2012-04-16")).isAllowed()).isTrue();
        assertThat(ruling(child("2012-04-17")).reasons())
                .containsExactly(NOT_YET_BORN.at("/children/0/dateOfBirth"));
    }

    @Test
    @DisplayName("an age may be true today, but not on a later day")
    void ageInTheFuture() {
        assertThat(ruling(child(4, LocalDate.of(2012, 4, 16))).isAllowed()).isTrue();
        assertThat(ruling(child(4, LocalDate.of(2012, 4, 17))).reasons())
                .containsExactly(AGE_IN_THE_FUTURE.at("/children/0/ageOn"));
    }

    @Test
    @DisplayName("whoever is over the age of policy is not recorded as a child, to the day")
    void tooOld() {
        assertThat(ruling(child("1992-04-17")).isAllowed()).isTrue();
        assertThat(ruling(child("1992-04-16"), child(20, TODAY)).reasons())
                .containsExactly(
                        NO_LONGER_A_CHILD.at("/children/0/dateOfBirth"),
                        NO_LONGER_A_CHILD.at("/children/1/age"));
        assertThat(ruling(child(19, TODAY)).isAllowed()).isTrue();
        assertThat(ruling(child(19, LocalDate.of(2011, 4, 17))).isAllowed()).isTrue();
        assertThat(ruling(child(19, LocalDate.of(2011, 4, 16))).reasons())
                .containsExactly(NO_LONGER_A_CHILD.at("/children/0/age"));
    }

    private static Ruling ruling(Child... children) {
        return ChildcareBarriersRules.mayKeep(List.of(children), TODAY, OLDEST);
    }

    private static Child child(String dateOfBirth) {
        return child(LocalDate.parse(dateOfBirth));
    }

    private static Child child(LocalDate dateOfBirth) {
        return new Child(dateOfBirth, null, null, YesNoNotKnown.YES);
    }

    private static Child child(int age, LocalDate ageOn) {
        return new Child(null, age, ageOn, YesNoNotKnown.NOT_KNOWN);
    }
}

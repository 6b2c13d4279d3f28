package lms.clientrecord.circumstances.rules;

import static lms.clientrecord.circumstances.CircumstancesRefusal.CAME_FROM_IB_BEFORE_IT;
import static lms.clientrecord.circumstances.CircumstancesRefusal.CAME_FROM_IB_IN_THE_FUTURE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.CHILD_WITHOUT_LONE_PARENT;
import static lms.clientrecord.circumstances.CircumstancesRefusal.IB_WITHOUT_EX_IB;
import static lms.clientrecord.circumstances.CircumstancesRefusal.NOT_BORN_AS_A_CHILD;
import static lms.clientrecord.circumstances.CircumstancesRefusal.NOT_CLAIMED_SOON_AFTER_RELEASE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASED_IN_THE_FUTURE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASE_DATE_NEEDED;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASE_DATE_NOT_ASKED;
import static lms.clientrecord.circumstances.CircumstancesRefusal.UNKNOWN_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lms.clientrecord.circumstances.EarlyAccessCode;
import lms.clientrecord.circumstances.EarlyAccessReason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶3, ¶23 Early access and circumstances")
@Source("WP ¶3, ¶23, decision ADR-0037")
class CircumstancesRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate FIRST_DAY_OF_IB = LocalDate.of(1995, 4, 13);
    private static final LocalDate OLDEST_CHILD = LocalDate.of(1992, 4, 16);
    private static final EarlyAccessReason HOMELESS = reason("homeless", false);
    private static final EarlyAccessReason PRISON_LEAVER = reason("prison-leaver", true);

    @Test
    @DisplayName("A reason for early access is one of the list of the day")
    void listed() {
        assertThat(recording(HOMELESS, null).isAllowed()).isTrue();
        assertThat(recording(null, null).reasons())
                .containsExactly(UNKNOWN_REASON.at("/earlyAccess/reason"));
    }

    @Test
    @DisplayName("A prison leaver has a date of release, and nobody else has")
    void releaseDate() {
        assertThat(recording(PRISON_LEAVER, null, "2012-04-02").reasons())
                .containsExactly(RELEASE_DATE_NEEDED.at("/earlyAccess/releasedOn"));
        assertThat(recording(HOMELESS, "2012-04-01", "2012-04-02").reasons())
                .containsExactly(RELEASE_DATE_NOT_ASKED.at("/earlyAccess/releasedOn"));
        assertThat(recording(PRISON_LEAVER, "2012-04-16", "2012-04-16").isAllowed()).isTrue();
        assertThat(recording(PRISON_LEAVER, "2012-04-17", "2012-04-17").reasons())
                .containsExactly(RELEASED_IN_THE_FUTURE.at("/earlyAccess/releasedOn"));
    }

    @Test
    @DisplayName("A prison leaver claims JSA between the day of release and 13 weeks later")
    void thirteenWeeks() {
        assertThat(recording(PRISON_LEAVER, "2012-01-02", "2012-01-02").isAllowed()).isTrue();
        assertThat(recording(PRISON_LEAVER, "2012-01-02", "2012-04-02").isAllowed()).isTrue();
        assertThat(recording(PRISON_LEAVER, "2012-01-02", "2012-04-03").reasons())
                .containsExactly(NOT_CLAIMED_SOON_AFTER_RELEASE.at("/earlyAccess/releasedOn"));
        assertThat(recording(PRISON_LEAVER, "2012-01-02", "2012-01-01").reasons())
                .containsExactly(NOT_CLAIMED_SOON_AFTER_RELEASE.at("/earlyAccess/releasedOn"));
        assertThat(recording(PRISON_LEAVER, "2011-12-01", "2012-02-29").isAllowed()).isTrue();
        assertThat(recording(PRISON_LEAVER, "2011-12-01", "2012-03-01").isAllowed()).isTrue();
        assertThat(recording(PRISON_LEAVER, "2011-12-01", "2012-03-02").reasons())
                .containsExactly(NOT_CLAIMED_SOON_AFTER_RELEASE.at("/earlyAccess/releasedOn"));
    }

    @Test
    @DisplayName("A claim to another benefit makes nobody a prison leaver")
    void otherBenefit() {
        var esa = new Claim(Benefit.ESA, DateRange.from(LocalDate.of(2012, 1, 3)));

        assertThat(
                        CircumstancesRules.isClaimedSoonAfter(
                                LocalDate.of(2012, 1, 2), List.of(esa), 13))
                .isFalse();
    }

    @Test
    @DisplayName("WP ¶23 The youngest child is recorded of a lone parent, and is a child")
    void youngestChild() {
        assertThat(recording(circumstances(true, "2012-04-16", false, null)).isAllowed()).isTrue();
        assertThat(recording(circumstances(true, null, false, null)).isAllowed()).isTrue();
        assertThat(recording(circumstances(false, "2009-02-28", false, null)).reasons())
                .containsExactly(CHILD_WITHOUT_LONE_PARENT.at("/youngestChildBornOn"));
        assertThat(recording(circumstances(true, "2012-04-17", false, null)).reasons())
                .containsExactly(NOT_BORN_AS_A_CHILD.at("/youngestChildBornOn"));
        assertThat(recording(circumstances(true, "1992-04-16", false, null)).isAllowed()).isTrue();
        assertThat(recording(circumstances(true, "1992-04-15", false, null)).reasons())
                .containsExactly(NOT_BORN_AS_A_CHILD.at("/youngestChildBornOn"));
    }

    @Test
    @DisplayName("The day on which IB ended is of someone who came from IB, and has come")
    void exIb() {
        assertThat(recording(circumstances(false, null, true, null)).isAllowed()).isTrue();
        assertThat(recording(circumstances(false, null, true, "2012-04-16")).isAllowed()).isTrue();
        assertThat(recording(circumstances(false, null, true, "2012-04-17")).reasons())
                .containsExactly(CAME_FROM_IB_IN_THE_FUTURE.at("/ibEndedOn"));
        assertThat(recording(circumstances(false, null, true, "1995-04-13")).isAllowed()).isTrue();
        assertThat(recording(circumstances(false, null, true, "1995-04-12")).reasons())
                .containsExactly(CAME_FROM_IB_BEFORE_IT.at("/ibEndedOn"));
        assertThat(recording(circumstances(false, null, false, "2012-04-16")).reasons())
                .containsExactly(IB_WITHOUT_EX_IB.at("/ibEndedOn"));
    }

    @Test
    @DisplayName("All reasons are given at once")
    void allReasons() {
        assertThat(recording(circumstances(false, "2012-04-17", false, "1995-04-12")).reasons())
                .containsExactly(
                        CHILD_WITHOUT_LONE_PARENT.at("/youngestChildBornOn"),
                        NOT_BORN_AS_A_CHILD.at("/youngestChildBornOn"),
                        IB_WITHOUT_EX_IB.at("/ibEndedOn"),
                        CAME_FROM_IB_BEFORE_IT.at("/ibEndedOn"));
    }

    private static Ruling recording(
            @Nullable EarlyAccessReason reason, @Nullable String releasedOn, String... jsaFrom) {
        var claims =
                Stream.of(jsaFrom)
                        .map(first ->
                                new Claim(Benefit.JSA, DateRange.from(LocalDate.parse(first))))
                        .toList();
        return CircumstancesRules.mayRecordReason(
                reason, releasedOn == null ? null : LocalDate.parse(releasedOn), claims, TODAY, 13);
    }

    private static Ruling recording(Circumstances circumstances) {
        return CircumstancesRules.mayRecord(circumstances, TODAY, OLDEST_CHILD, FIRST_DAY_OF_IB);
    }

    private static Circumstances circumstances(
            boolean loneParent,
            @Nullable String childBornOn,
            boolean exIb,
            @Nullable String ended) {
        return new Circumstances(
                false,
                loneParent,
                childBornOn == null ? null : LocalDate.parse(childBornOn),
                exIb,
                ended == null ? null : LocalDate.parse(ended),
                null);
    }

    private static EarlyAccessReason reason(String code, boolean releaseDate) {
        return new EarlyAccessReason(new EarlyAccessCode(code), code, releaseDate, "ASSUMPTION");
    }
}

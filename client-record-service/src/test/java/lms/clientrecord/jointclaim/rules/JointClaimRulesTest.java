package lms.clientrecord.jointclaim.rules;

import static lms.clientrecord.jointclaim.JointClaimRefusal.ALREADY_CLAIMING_JOINTLY;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ALREADY_ENDED;
import static lms.clientrecord.jointclaim.JointClaimRefusal.CLAIMED_BEFORE_JOINT_CLAIMS;
import static lms.clientrecord.jointclaim.JointClaimRefusal.CLAIMED_IN_THE_FUTURE;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ENDS_BEFORE_IT_BEGINS;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ENDS_IN_THE_FUTURE;
import static lms.clientrecord.jointclaim.JointClaimRefusal.TWO_DIFFERENT_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.jointclaim.JointClaimId;
import lms.clientrecord.workprogramme.Shown;
import lms.kit.access.Stamp;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶17, ¶18 Joint claims")
@Source("WP ¶17, ¶18, decision ADR-0037")
class JointClaimRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 3, 19);
    private static final ClientId FIRST = new ClientId("6f2d9a52-58cb-44d2-9c35-0a6a43d3b001");
    private static final ClientId SECOND = new ClientId("6f2d9a52-58cb-44d2-9c35-0a6a43d3b002");

    @Test
    @DisplayName("A joint claim is made by two customers, today or before")
    void made() {
        assertThat(making(FIRST, SECOND, null, null, "2012-04-16").isAllowed()).isTrue();
        assertThat(making(FIRST, SECOND, null, null, "2001-03-19").isAllowed()).isTrue();
    }

    @Test
    @DisplayName("is refused for one customer twice")
    void oneTwice() {
        assertThat(making(FIRST, FIRST, null, null, "2012-04-16").reasons())
                .containsExactly(TWO_DIFFERENT_MEMBERS.at("/second"));
    }

    @Test
    @DisplayName("is refused from tomorrow, and from before there were joint claims")
    void days() {
        assertThat(making(FIRST, SECOND, null, null, "2012-04-17").reasons())
                .containsExactly(CLAIMED_IN_THE_FUTURE.at("/claimedOn"));
        assertThat(making(FIRST, SECOND, null, null, "2001-03-18").reasons())
                .containsExactly(CLAIMED_BEFORE_JOINT_CLAIMS.at("/claimedOn"));
    }

    @Test
    @DisplayName("is refused while either is in another; all reasons are given at once")
    void another() {
        var live = claim("2011-08-01", null);

        assertThat(making(FIRST, SECOND, live, null, "2012-04-16").reasons())
                .containsExactly(ALREADY_CLAIMING_JOINTLY.at("/first"));
        assertThat(making(FIRST, SECOND, null, live, "2012-04-16").reasons())
                .containsExactly(ALREADY_CLAIMING_JOINTLY.at("/second"));
        assertThat(making(FIRST, SECOND, live, live, "2012-04-17").reasons())
                .containsExactly(
                        ALREADY_CLAIMING_JOINTLY.at("/first"),
                        ALREADY_CLAIMING_JOINTLY.at("/second"),
                        CLAIMED_IN_THE_FUTURE.at("/claimedOn"));
    }

    @Test
    @DisplayName("ends on the day it was made at the earliest, and today at the latest")
    void ends() {
        assertThat(ending(claim("2011-08-01", null), "2011-08-01").isAllowed()).isTrue();
        assertThat(ending(claim("2011-08-01", null), "2012-04-16").isAllowed()).isTrue();
        assertThat(ending(claim("2011-08-01", null), "2011-07-31").reasons())
                .containsExactly(ENDS_BEFORE_IT_BEGINS.at("/endedOn"));
        assertThat(ending(claim("2011-08-01", null), "2012-04-17").reasons())
                .containsExactly(ENDS_IN_THE_FUTURE.at("/endedOn"));
    }

    @Test
    @DisplayName("ends once")
    void endsOnce() {
        assertThat(ending(claim("2011-08-01", "2011-09-01"), "2011-09-02").reasons())
                .containsExactly(ALREADY_ENDED.at("/endedOn"));
    }

    @Test
    @DisplayName("WP ¶18 marks the record of the one who is not referred when the other is")
    void marked() {
        var referred =
                new Shown(Hotspot.WP_PARTICIPANT, List.of(), List.of(), List.of(), true, false);
        var eligible =
                new Shown(Hotspot.WP_ELIGIBLE, List.of(), List.of(), List.of(), false, false);

        assertThat(JointClaimRules.isMarked(eligible, referred)).isTrue();
        assertThat(JointClaimRules.isMarked(Shown.NOTHING, referred)).isTrue();
        assertThat(JointClaimRules.isMarked(referred, eligible)).isFalse();
        assertThat(JointClaimRules.isMarked(referred, referred)).isFalse();
        var completer =
                new Shown(Hotspot.WP_COMPLETER, List.of(), List.of(), List.of(), true, false);
        assertThat(JointClaimRules.isMarked(eligible, completer)).isTrue();
        assertThat(JointClaimRules.isMarked(completer, referred)).isFalse();
        assertThat(JointClaimRules.isMarked(eligible, eligible)).isFalse();
        assertThat(JointClaimRules.isMarked(eligible, Shown.NOTHING)).isFalse();
    }

    @Test
    @DisplayName("WP ¶18 and says so in these words")
    void notice() {
        assertThat(JointClaimRules.NOTICE)
                .isEqualTo(
                        "This customer is eligible for the Work Programme and can be immediately"
                                + " referred.");
    }

    private static Ruling making(
            ClientId first,
            ClientId second,
            @Nullable JointClaim liveOfFirst,
            @Nullable JointClaim liveOfSecond,
            String claimedOn) {
        return JointClaimRules.mayClaimJointly(
                first,
                second,
                liveOfFirst,
                liveOfSecond,
                LocalDate.parse(claimedOn),
                TODAY,
                FIRST_DAY);
    }

    private static Ruling ending(JointClaim claim, String endedOn) {
        return JointClaimRules.mayEnd(claim, LocalDate.parse(endedOn), TODAY);
    }

    private static JointClaim claim(String claimedOn, @Nullable String endedOn) {
        return new JointClaim(
                JointClaimId.fresh(),
                1,
                FIRST,
                SECOND,
                new DateRange(
                        LocalDate.parse(claimedOn),
                        endedOn == null ? null : LocalDate.parse(endedOn)),
                new Stamp(
                        "amal.khan",
                        "A Khan",
                        new OfficeCode("LDS"),
                        Instant.parse("2012-04-16T09:00:00Z"),
                        "0".repeat(32)));
    }
}

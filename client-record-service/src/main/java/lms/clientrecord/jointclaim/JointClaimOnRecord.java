package lms.clientrecord.jointclaim;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.client.NoticeSource;
import lms.clientrecord.jointclaim.rules.JointClaimRules;
import lms.clientrecord.workprogramme.Announcements;
import lms.language.value.ClientId;

/** Shows on a member's record that the other member has been referred (WP ¶18). */
@ApplicationScoped
@Priority(50)
public class JointClaimOnRecord implements NoticeSource {

    private final JointClaims claims;
    private final Announcements announcements;

    JointClaimOnRecord(JointClaims claims, Announcements announcements) {
        this.claims = claims;
        this.announcements = announcements;
    }

    /**
     * Tells whether the record is marked.
     *
     * <p>The marker is not stored: it follows from what the Work Programme announced of both, so
     * that it comes and goes by itself, also when a referral is cancelled (WP ¶28).
     */
    public boolean isMarked(ClientId client) {
        var claim = claims.liveOf(client);
        return claim != null
                && JointClaimRules.isMarked(
                        announcements.of(client), announcements.of(claim.other(client)));
    }

    @Override
    public List<String> notices(ClientId client) {
        return isMarked(client) ? List.of(JointClaimRules.NOTICE) : List.of();
    }

    @Override
    public List<String> markers(ClientId client) {
        return isMarked(client) ? List.of(JointClaimRules.MARKER) : List.of();
    }
}

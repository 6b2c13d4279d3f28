package lms.clientrecord.merge;

import java.time.LocalDate;
import lms.language.value.Hotspot;
import lms.language.value.Nino;
import org.jspecify.annotations.Nullable;

/** What is known of two records that are to become one. */
public record MergeFacts(boolean same, RecordFacts surviving, RecordFacts absorbed) {

    /**
     * One of the two.
     *
     * @param nino null while the client has a temporary reference only
     * @param merged whether it was merged into another record
     * @param hasAbsorbed whether another record was merged into it
     * @param restricted whether only authorised people may know of it
     * @param hotspot tells whether a provider works with the client, or did (WP ¶20, ¶49)
     * @param postponed whether a referral of the client is postponed (WP ¶23)
     * @param claimsJointly whether the client is a member of a live joint claim (WP ¶17)
     */
    public record RecordFacts(
            LocalDate dateOfBirth,
            @Nullable Nino nino,
            boolean merged,
            boolean hasAbsorbed,
            boolean restricted,
            @Nullable Hotspot hotspot,
            boolean postponed,
            boolean claimsJointly) {

        /** Hides whose record it is. */
        @Override
        public String toString() {
            return "RecordFacts[]";
        }
    }
}

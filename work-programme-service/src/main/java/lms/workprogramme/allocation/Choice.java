package lms.workprogramme.allocation;

import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;

/** How one of the candidates came to be the provider. */
public sealed interface Choice {

    /** Whom the client is referred to. */
    Candidate chosen();

    /**
     * It was drawn.
     *
     * @param algorithm the name of the way the draw was made
     */
    record Drawn(String algorithm, Seed seed, Draw draw) implements Choice {

        @Override
        public Candidate chosen() {
            return draw.chosen();
        }
    }

    /**
     * Nothing was drawn: the other member of a joint claim had been referred to the same provider
     * before (WP ¶18).
     *
     * @param first the referral that is followed
     */
    record Followed(ReferralId first, Candidate chosen) implements Choice {}
}

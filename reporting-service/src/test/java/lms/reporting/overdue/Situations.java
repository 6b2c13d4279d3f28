package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/** Situations in which a client can be; each test says only what matters to it. */
public final class Situations {

    private Situations() {}

    /** A mandatory client who waits to be referred. */
    public static JourneyUnderway aJourney() {
        return new JourneyUnderway();
    }

    /** An interview booked for a day. */
    public static ReferralInterview bookedFor(LocalDate day) {
        return new ReferralInterview(day, false);
    }

    /** An interview that was booked for a day and goes on. */
    public static ReferralInterview startedOn(LocalDate day) {
        return new ReferralInterview(day, true);
    }

    /** A journey to which a test adds what matters. */
    public static final class JourneyUnderway {

        private ClientId clientId = ClientId.fresh();
        private LocalDate eligibilityDate = LocalDate.of(2012, 5, 1);
        private Basis basis = Basis.MANDATORY;
        private Hotspot hotspot = Hotspot.WP_ELIGIBLE;
        private boolean referred;
        private @Nullable ReferralInterview interview;

        public JourneyUnderway of(ClientId client) {
            clientId = client;
            return this;
        }

        public JourneyUnderway eligibleOn(LocalDate day) {
            eligibilityDate = day;
            return this;
        }

        public JourneyUnderway basis(Basis referralBasis) {
            basis = referralBasis;
            return this;
        }

        public JourneyUnderway hotspot(Hotspot shown) {
            hotspot = shown;
            return this;
        }

        public JourneyUnderway referred() {
            referred = true;
            return this;
        }

        public JourneyUnderway with(@Nullable ReferralInterview booked) {
            interview = booked;
            return this;
        }

        public Journey build() {
            return new Journey(
                    clientId,
                    CustomerGroup.WP_JSA_25_PLUS,
                    eligibilityDate,
                    basis,
                    hotspot,
                    referred,
                    interview);
        }
    }
}

package lms.reporting;

import java.time.LocalDate;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.PostponementKind;
import lms.language.value.ProviderCode;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.AllottedTime;
import lms.reporting.journey.Journey.Eligibility;
import lms.reporting.journey.Journey.Postponement;
import lms.reporting.journey.Journey.ReferralInterview;
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
        private boolean hasGroup = true;
        private @Nullable ReferralInterview interview;
        private @Nullable Postponement postponement;
        private @Nullable AllottedTime allottedTime;

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

        public JourneyUnderway withoutGroup() {
            hasGroup = false;
            return this;
        }

        public JourneyUnderway referred() {
            return referredOn(LocalDate.of(2012, 5, 1));
        }

        public JourneyUnderway referredOn(LocalDate day) {
            return during(day, null, null);
        }

        public JourneyUnderway during(
                LocalDate wpStartDate,
                @Nullable LocalDate completedOn,
                @Nullable LocalDate exitReportRequestedOn) {
            allottedTime =
                    new AllottedTime(
                            new ProviderCode("calder-futures"),
                            wpStartDate,
                            completedOn,
                            exitReportRequestedOn);
            return this;
        }

        public JourneyUnderway postponed(PostponementKind kind, LocalDate reviewDate) {
            postponement = new Postponement(kind, null, reviewDate);
            return this;
        }

        public JourneyUnderway with(@Nullable ReferralInterview booked) {
            interview = booked;
            return this;
        }

        public Journey build() {
            return new Journey(
                    clientId,
                    hotspot,
                    hasGroup
                            ? new Eligibility(CustomerGroup.WP_JSA_25_PLUS, eligibilityDate, basis)
                            : null,
                    interview,
                    postponement,
                    allottedTime);
        }
    }
}

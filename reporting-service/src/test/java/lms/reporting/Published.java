package lms.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.event.ChangedBy;
import lms.language.event.ClientSummary;
import lms.language.event.WorkProgramme;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.PostponementKind;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/** What the other services would publish about a client. */
public final class Published {

    private static final ChangedBy AMAL =
            new ChangedBy(
                    "amal.khan",
                    "A Khan",
                    new OfficeCode("LDS"),
                    Instant.parse("2012-05-01T09:00:00Z"));

    private static final ProviderCode CALDER = new ProviderCode("calder-futures");

    private Published() {}

    /** A client of whom nothing is published yet. */
    public static AClient aClient() {
        return new AClient();
    }

    /** A client of whom each call publishes the next state. */
    public static final class AClient {

        private final ClientId id = ClientId.fresh();
        private final List<WorkProgramme> journey = new ArrayList<>();
        private String firstName = "Robin";
        private String lastName = "Tully";
        private OfficeCode office = new OfficeCode("LDS");
        private @Nullable LocalDate diedOn;
        private @Nullable ClientId mergedInto;
        private long summaries;
        private long positions;

        /** The client's id. */
        public String id() {
            return id.toString();
        }

        /** Names the client. */
        public AClient named(String first, String last) {
            firstName = first;
            lastName = last;
            return this;
        }

        /** Gives the client to an office. */
        public AClient of(String mnemonic) {
            office = new OfficeCode(mnemonic);
            return this;
        }

        /** Publishes who the client is. */
        public AClient publish() {
            summary(false);
            return this;
        }

        /** The client has died. */
        public void died(String day) {
            diedOn = LocalDate.parse(day);
            publish();
        }

        /** The record is merged into another one, or parted from it again. */
        public void mergedInto(@Nullable AClient survivor) {
            mergedInto = survivor == null ? null : survivor.id;
            publish();
        }

        /** The client gets restricted. */
        public void restricted() {
            summary(true);
        }

        /** The client gets a group in which one must be referred. */
        public void eligibleOn(String day) {
            var eligibility =
                    new WorkProgramme.Eligibility(
                            CustomerGroup.WP_JSA_25_PLUS,
                            LocalDate.parse(day),
                            Basis.MANDATORY,
                            Basis.MANDATORY);
            say(
                    new WorkProgramme(
                            id,
                            journey.size() + 1,
                            eligibility,
                            Hotspot.WP_ELIGIBLE,
                            null,
                            List.of(),
                            null,
                            null,
                            AMAL));
        }

        /** The Work Programme tells which interview counts as booked; null when none does. */
        public void interview(@Nullable String bookedFor, boolean started) {
            var before = journey.getLast();
            say(
                    new WorkProgramme(
                            id,
                            journey.size() + 1,
                            before.eligibility(),
                            before.hotspot(),
                            null,
                            null,
                            null,
                            null,
                            bookedFor == null
                                    ? null
                                    : new WorkProgramme.ReferralInterview(
                                            LocalDate.parse(bookedFor), started),
                            List.of(),
                            null,
                            null,
                            AMAL));
        }

        /** Exempt until this review date; the reason is not told. */
        public void exemptUntil(String reviewDate) {
            postponed(
                    new WorkProgramme.Postponement(
                            PostponementKind.EXEMPTION, null, LocalDate.parse(reviewDate)));
        }

        /** Deferred until this review date. */
        public void deferredUntil(String reviewDate, String reason) {
            postponed(
                    new WorkProgramme.Postponement(
                            PostponementKind.DEFERRAL, reason, LocalDate.parse(reviewDate)));
        }

        private void postponed(WorkProgramme.Postponement postponement) {
            course(Hotspot.WP_POSTPONED, null, postponement, null, null);
        }

        /** Referred on a day. */
        public void referredOn(String day) {
            course(Hotspot.WP_PARTICIPANT, referral(day), null, null, null);
        }

        /** Referred on a day, and an Exit Report was requested. */
        public void referredOn(String day, String exitReportRequestedOn) {
            course(
                    Hotspot.WP_PARTICIPANT,
                    referral(day),
                    null,
                    null,
                    new WorkProgramme.ExitReport(LocalDate.parse(exitReportRequestedOn), null));
        }

        /** Referred on a day, and completed on another. */
        public void completed(String referredOn, String completedOn, CompleterReason reason) {
            course(
                    Hotspot.WP_COMPLETER,
                    null,
                    null,
                    new WorkProgramme.Completion(
                            ReferralId.fresh(),
                            CALDER,
                            reason,
                            LocalDate.parse(completedOn),
                            LocalDate.parse(referredOn)),
                    null);
        }

        private static WorkProgramme.LiveReferral referral(String day) {
            return new WorkProgramme.LiveReferral(
                    ReferralId.fresh(),
                    CustomerGroup.WP_JSA_25_PLUS,
                    CALDER,
                    LocalDate.parse(day),
                    false);
        }

        private void course(
                Hotspot hotspot,
                WorkProgramme.@Nullable LiveReferral referral,
                WorkProgramme.@Nullable Postponement postponement,
                WorkProgramme.@Nullable Completion completion,
                WorkProgramme.@Nullable ExitReport exitReport) {
            say(
                    new WorkProgramme(
                            id,
                            journey.size() + 1,
                            journey.isEmpty() ? null : journey.getLast().eligibility(),
                            hotspot,
                            referral,
                            postponement,
                            completion,
                            exitReport,
                            null,
                            List.of(),
                            null,
                            null,
                            AMAL));
        }

        /**
         * The days of the client's claims to Jobseeker's Allowance, like 2012-01-03..2012-04-05.
         */
        public void claims(String... days) {
            positions++;
            Broker.send(
                    Topics.BENEFIT_POSITION,
                    id(),
                    new BenefitPosition(
                            id,
                            positions,
                            Arrays.stream(days).map(AClient::claim).toList(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            AMAL));
        }

        private static BenefitPosition.Claim claim(String days) {
            var ends = days.split("\\.\\.", -1);
            return new BenefitPosition.Claim(
                    BenefitPosition.Benefit.JSA,
                    new DateRange(
                            LocalDate.parse(ends[0]),
                            ends[1].isEmpty() ? null : LocalDate.parse(ends[1])));
        }

        /** The client loses the Customer Group. */
        public void withoutGroup() {
            say(
                    new WorkProgramme(
                            id, journey.size() + 1, null, null, null, List.of(), null, null, AMAL));
        }

        /** The oldest state comes again. */
        public void repeatOldest() {
            Broker.send(Topics.WORK_PROGRAMME, id(), journey.getFirst());
        }

        /** The newest versions published, as seen tokens. */
        public List<String> seen() {
            var seen = new ArrayList<String>();
            if (summaries > 0) {
                seen.add("client-summary:" + summaries);
            }
            if (!journey.isEmpty()) {
                seen.add("work-programme:" + journey.size());
            }
            if (positions > 0) {
                seen.add("benefit-position:" + positions);
            }
            return seen;
        }

        private void say(WorkProgramme state) {
            journey.add(state);
            Broker.send(Topics.WORK_PROGRAMME, id(), state);
        }

        private void summary(boolean restricted) {
            summaries++;
            Broker.send(
                    Topics.CLIENT_SUMMARY,
                    id(),
                    new ClientSummary(
                            id,
                            summaries,
                            new Nino("QQ120489A"),
                            null,
                            "Ms",
                            firstName,
                            lastName,
                            null,
                            null,
                            LocalDate.of(1989, 6, 14),
                            diedOn,
                            new ClientSummary.Address(
                                    List.of("14 Alder Row", "Leeds"),
                                    new Postcode("LS99 4AB"),
                                    Nation.ENGLAND),
                            List.of("0113 496 0123"),
                            Language.ENGLISH,
                            office,
                            "amal.khan",
                            new ClientSummary.Markers(true, false, null),
                            restricted,
                            null,
                            null,
                            mergedInto,
                            AMAL));
        }
    }
}

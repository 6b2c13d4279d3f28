package lms.reporting.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.language.Topics;
import lms.language.event.ChangedBy;
import lms.language.event.ClientSummary;
import lms.language.event.WorkProgramme;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
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
final class Published {

    private static final ChangedBy AMAL =
            new ChangedBy(
                    "amal.khan",
                    "A Khan",
                    new OfficeCode("LDS"),
                    Instant.parse("2012-05-01T09:00:00Z"));

    private Published() {}

    static AClient aClient() {
        return new AClient();
    }

    /** A client of whom each call publishes the next state. */
    static final class AClient {

        private final ClientId id = ClientId.fresh();
        private final List<WorkProgramme> journey = new ArrayList<>();
        private String firstName = "Robin";
        private String lastName = "Tully";
        private OfficeCode office = new OfficeCode("LDS");
        private long summaries;

        String id() {
            return id.toString();
        }

        AClient named(String first, String last) {
            firstName = first;
            lastName = last;
            return this;
        }

        AClient of(String mnemonic) {
            office = new OfficeCode(mnemonic);
            return this;
        }

        AClient publish() {
            summary(false);
            return this;
        }

        void restricted() {
            summary(true);
        }

        void eligibleOn(String day) {
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
        void interview(@Nullable String bookedFor, boolean started) {
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

        /** Exempt or deferred; of an exemption the reason is not told. */
        void postponed() {
            var before = journey.getLast();
            say(
                    new WorkProgramme(
                            id,
                            journey.size() + 1,
                            before.eligibility(),
                            Hotspot.WP_POSTPONED,
                            null,
                            new WorkProgramme.Postponement(
                                    PostponementKind.EXEMPTION, null, LocalDate.of(2012, 9, 1)),
                            null,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            AMAL));
        }

        void referred() {
            var before = journey.getLast();
            say(
                    new WorkProgramme(
                            id,
                            journey.size() + 1,
                            before.eligibility(),
                            Hotspot.WP_PARTICIPANT,
                            new WorkProgramme.LiveReferral(
                                    ReferralId.fresh(),
                                    CustomerGroup.WP_JSA_25_PLUS,
                                    new ProviderCode("calder-futures"),
                                    LocalDate.of(2012, 5, 29),
                                    false),
                            List.of(),
                            null,
                            null,
                            AMAL));
        }

        void withoutGroup() {
            say(
                    new WorkProgramme(
                            id, journey.size() + 1, null, null, null, List.of(), null, null, AMAL));
        }

        void repeatOldest() {
            Broker.send(Topics.WORK_PROGRAMME, id(), journey.getFirst());
        }

        /** The newest versions published, as seen tokens. */
        List<String> seen() {
            var seen = new ArrayList<String>();
            if (summaries > 0) {
                seen.add("client-summary:" + summaries);
            }
            if (!journey.isEmpty()) {
                seen.add("work-programme:" + journey.size());
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
                            null,
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
                            null,
                            AMAL));
        }
    }
}

package lms.reporting.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.language.Topics;
import lms.language.event.ChangedBy;
import lms.language.event.ClientSummary;
import lms.language.event.Interview;
import lms.language.event.WorkProgramme;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;

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

        AnInterview interview(InterviewType type, String bookedFor) {
            return new AnInterview(id, type, LocalDate.parse(bookedFor));
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

    /** An interview of which each call publishes the next stage. */
    static final class AnInterview {

        private final InterviewId id = InterviewId.fresh();
        private final ClientId client;
        private final InterviewType type;
        private final LocalDate bookedFor;
        private long version;

        private AnInterview(ClientId client, InterviewType type, LocalDate bookedFor) {
            this.client = client;
            this.type = type;
            this.bookedFor = bookedFor;
        }

        String id() {
            return id.toString();
        }

        void is(InterviewStage stage) {
            version++;
            Broker.send(
                    Topics.INTERVIEW,
                    id(),
                    new Interview(
                            id, version, client, type, bookedFor, stage, null, null, null, null,
                            null, null, null, null, null, AMAL));
        }
    }
}

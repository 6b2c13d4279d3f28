package lms.journey;

import static lms.local.suite.Component.ACTION_PLAN;
import static lms.local.suite.Component.CLIENT_RECORD;
import static lms.local.suite.Component.REPORTING;
import static lms.local.suite.Component.WORK_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;
import lms.journey.suite.Person;
import lms.local.suite.Component;
import org.jspecify.annotations.Nullable;

/** A topic with its readers, where each keeps what it reads, and what makes a new event of it. */
enum PoisonedTopic {
    CLIENT_SUMMARY("client-summary", "ClientSummary") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            return Event.of(client, adviser.amend(client, 1).body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(
                    new Place(ACTION_PLAN, "client"),
                    new Place(WORK_PROGRAMME, "person_facts"),
                    new Place(REPORTING, "client"));
        }
    },
    ADDITIONAL_INFORMATION("additional-information", "AdditionalInformation") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            return Event.of(client, adviser.inform(client, 1).body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(new Place(ACTION_PLAN, "additional_information"));
        }
    },
    QUALIFICATIONS("qualifications", "Qualifications") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            return Event.of(client, adviser.qualify(client, 1).body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(new Place(ACTION_PLAN, "qualifications"));
        }
    },
    BENEFIT_POSITION("benefit-position", "BenefitPosition") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            var claimed = adviser.claim(client, today.minusMonths(2));
            return Event.of(client, claimed.body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(
                    new Place(ACTION_PLAN, "benefit_position"),
                    new Place(WORK_PROGRAMME, "benefit_facts"),
                    new Place(REPORTING, "claim"));
        }
    },
    INTERVIEW("interview", "Interview") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            var booked = adviser.book(client, Adviser.REFERRAL_INTERVIEW, today.plusDays(5));
            return new Event(booked, 1L);
        }

        @Override
        List<Place> places() {
            return List.of(new Place(WORK_PROGRAMME, "interview_facts"));
        }
    },
    ACTION_PLAN_SAVED("action-plan", "ActionPlan") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            var saved = adviser.addItem(client, "Copy the shift list at Threshfield Fold.");
            return Event.of(client, saved.body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(new Place(WORK_PROGRAMME, "plan_facts"));
        }
    },
    WORK_PROGRAMME_SAID("work-programme", "WorkProgramme") {
        @Override
        Event cause(Adviser adviser, Client client, LocalDate today) {
            var claimed = adviser.claim(client, today.minusMonths(3));
            var details = adviser.workProgramme(client, Adviser.seen("benefit-position", claimed));
            return Event.of(client, details.body().path("version").asLong());
        }

        @Override
        List<Place> places() {
            return List.of(
                    new Place(CLIENT_RECORD, "work_programme"),
                    new Place(ACTION_PLAN, "hotspot"),
                    new Place(REPORTING, "journey"));
        }
    };

    private final String aspect;
    private final String event;

    PoisonedTopic(String aspect, String event) {
        this.aspect = aspect;
        this.event = event;
    }

    /** Somebody known to all services, with a plan and a claim. */
    static Client prepared(Adviser adviser) {
        var client = adviser.open(Person.anybody());
        adviser.claim(client, LocalDate.of(2011, 1, 10));
        adviser.createPlan(client);
        return client;
    }

    String topic() {
        return "lms." + aspect + ".v1";
    }

    String eventType() {
        return "lms." + event + ".v1";
    }

    /** Makes the owner publish a new event of the client. */
    abstract Event cause(Adviser adviser, Client client, LocalDate today);

    /** Where its readers keep what they read. */
    abstract List<Place> places();

    @Override
    public String toString() {
        return topic();
    }

    /** A table in which a reader keeps what it read. */
    record Place(Component reader, String table) {

        private static final String FAULT = "journey_fault";

        /** Makes keeping anything more about the client impossible. */
        String spoil(Client client) {
            return "alter table %s add constraint %s check (client_id <> '%s') not valid"
                    .formatted(table, FAULT, client.id());
        }

        /** Makes it possible again. */
        String mend() {
            return "alter table %s drop constraint if exists %s".formatted(table, FAULT);
        }
    }

    /** The key and version of an event that was caused. */
    record Event(String key, @Nullable Long version) {

        static Event of(Client client, long version) {
            return new Event(client.id(), version);
        }
    }
}

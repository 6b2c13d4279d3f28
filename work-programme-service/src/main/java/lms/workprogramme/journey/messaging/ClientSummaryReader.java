package lms.workprogramme.journey.messaging;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.ClientSummary;
import lms.language.value.ClientId;
import lms.workprogramme.EventKeys;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.LearnFacts;

/** Learns who a client is. */
@ApplicationScoped
class ClientSummaryReader implements Reader<ClientSummary> {

    private final LearnFacts facts;

    ClientSummaryReader(LearnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Topic<ClientSummary>> topics() {
        return List.of(Topics.CLIENT_SUMMARY);
    }

    @Override
    public void apply(Incoming<ClientSummary> event) throws CannotApply {
        var summary = event.body();
        EventKeys.check(event, summary.clientId());
        facts.learn(
                new Person(
                        summary.clientId(),
                        event.version(),
                        summary.nino(),
                        summary.title(),
                        summary.firstName(),
                        summary.lastName(),
                        summary.dateOfBirth(),
                        summary.diedOn(),
                        summary.address(),
                        summary.phones(),
                        summary.preferredLanguage(),
                        summary.office(),
                        summary.markers().dp(),
                        summary.restricted(),
                        requireNonNullElse(summary.authorisedOfficers(), List.of()),
                        summary.mergedInto(),
                        summary.adviser()),
                event.traceId());
    }

    @Override
    public void erase(String key) {
        facts.forgetPerson(new ClientId(key));
    }
}

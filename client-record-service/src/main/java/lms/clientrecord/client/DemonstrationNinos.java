package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import lms.clientrecord.ClientRecordConfig;
import lms.kit.time.TrainingClock;

/** Whether this service takes people who do not exist. */
@ApplicationScoped
public class DemonstrationNinos {

    private final boolean accepted;

    /** A training build is one whose business date can be set. */
    DemonstrationNinos(ClientRecordConfig config, Instance<TrainingClock> training) {
        this.accepted = config.demonstrationNinosAccepted().orElseGet(training::isResolvable);
    }

    /** Tells whether demonstration numbers are taken. */
    public boolean areAccepted() {
        return accepted;
    }
}

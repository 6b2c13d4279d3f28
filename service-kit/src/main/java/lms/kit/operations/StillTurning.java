package lms.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.outbox.Relay;
import lms.kit.reader.Readers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive means: the relay and the readers go round, even while the broker is away. */
@Liveness
@ApplicationScoped
class StillTurning implements HealthCheck {

    private final Relay relay;
    private final Readers readers;

    StillTurning(Relay relay, Readers readers) {
        this.relay = relay;
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("relay and readers")
                .status(relay.isAlive() && readers.isAlive())
                .withData("relay", relay.isAlive())
                .withData("readers", readers.isAlive())
                .build();
    }
}

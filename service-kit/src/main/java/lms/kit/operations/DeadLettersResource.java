package lms.kit.operations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.reader.CannotApply;
import lms.kit.reader.DeadLetters;
import lms.kit.reader.DeadLetters.DeadLetter;
import lms.kit.reader.Replay;
import lms.kit.rest.Idempotent;
import lms.kit.rest.Link;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator can do about events that could not be applied. */
@Path("/v1/operations/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
@Tag(name = "Operations")
class DeadLettersResource {

    private static final int LONGEST = 100;

    private final DeadLetters deadLetters;
    private final Replay replay;
    private final Caller caller;

    DeadLettersResource(DeadLetters deadLetters, Replay replay, Caller caller) {
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "The oldest open dead letters, 100 at most")
    public OpenDeadLetters list() {
        return new OpenDeadLetters(
                deadLetters.open(LONGEST).stream().map(DeadLetterView::of).toList());
    }

    @POST
    @Path("/{deadLetterId}/replay")
    @Idempotent
    @Operation(operationId = "replayDeadLetter", summary = "Applies a dead letter once more")
    public DeadLetterView replay(@PathParam("deadLetterId") UUID deadLetterId) {
        return DeadLetterView.of(replay.replay(deadLetterId, caller.officer()));
    }

    @POST
    @Path("/{deadLetterId}/discard")
    @Idempotent
    @Operation(operationId = "discardDeadLetter", summary = "Lays a dead letter aside for good")
    public DeadLetterView discard(@PathParam("deadLetterId") UUID deadLetterId) {
        return DeadLetterView.of(replay.discard(deadLetterId, caller.officer()));
    }

    /** The open ones, oldest first. */
    record OpenDeadLetters(List<DeadLetterView> items) {}

    /** A dead letter without its content, which can be personal. */
    record DeadLetterView(
            UUID id,
            String topic,
            int partition,
            long position,
            CannotApply.Why reason,
            String detail,
            DeadLetter.State state,
            Instant at,
            String traceId,
            Map<String, Link> _links) {

        static DeadLetterView of(DeadLetter letter) {
            var self = "/v1/operations/dead-letters/" + letter.id();
            return new DeadLetterView(
                    letter.id(),
                    letter.topic(),
                    letter.partition(),
                    letter.position(),
                    letter.reason(),
                    letter.detail(),
                    letter.state(),
                    letter.at(),
                    letter.traceId(),
                    letter.state() == DeadLetter.State.OPEN
                            ? Map.of(
                                    "replay", Link.post(self + "/replay"),
                                    "discard", Link.post(self + "/discard"))
                            : Map.of());
        }
    }
}

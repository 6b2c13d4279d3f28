package lms.clientrecord.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.Window;
import lms.clientrecord.history.KeptStates.Place;
import lms.clientrecord.history.KeptStates.Step;
import lms.kit.outbox.EventJson;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads what was changed on a client's record, by whom and when. */
@ApplicationScoped
public class ReadHistory {

    private static final int PARTS_OF_A_PLACE = 4;

    private final KeptStates states;
    private final List<Window> windows;
    private final ManagementOf management;

    ReadHistory(KeptStates states, @All List<Window> windows, ManagementOf management) {
        this.states = states;
        this.management = management;
        this.windows = windows;
    }

    /**
     * Gives a page of the changes, the latest first.
     *
     * @param aspect only those of this aspect, or of all
     * @param after the text of the cursor of the page before
     */
    public Page<Change> read(
            ClientId client, @Nullable Aspect aspect, @Nullable String after, int limit) {
        if (!states.areThereOf(client)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var last = after == null ? null : placeOf(after);
        return Page.of(
                        states.list(client, shown(client, aspect), last, limit + 1),
                        limit,
                        step -> cursor(step.place()))
                .map(this::change);
    }

    /** The aspect wanted, or all, but for those that the caller may not see. */
    private List<Aspect> shown(ClientId client, @Nullable Aspect wanted) {
        boolean restriction = management.isCaller(client);
        return Arrays.stream(Aspect.values())
                .filter(aspect -> wanted == null || aspect == wanted)
                .filter(aspect -> aspect != Aspect.RESTRICTION || restriction)
                .toList();
    }

    private Change change(Step step) {
        var place = step.place();
        var before = step.before() == null ? atFirst(place.aspect()) : tree(step.before());
        return new Change(
                place.aspect(),
                place.part(),
                place.version(),
                step.changed(),
                Differences.between(before, tree(step.after())));
    }

    /** A window has its defaults before the first change; anything else has nothing. */
    private JsonNode atFirst(Aspect aspect) {
        return windows.stream()
                .filter(window -> window.aspect() == aspect)
                .findAny()
                .map(window -> EventJson.mapper().<JsonNode>valueToTree(window.defaults()))
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode tree(String state) {
        try {
            return EventJson.mapper().readTree(state);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the state holds.
            throw new IllegalStateException("a state cannot be read");
        }
    }

    private static Cursor cursor(Place place) {
        return Cursor.of(place.at(), place.aspect().word(), place.part(), place.version());
    }

    private static Place placeOf(String after) {
        return Cursor.read(
                after,
                PARTS_OF_A_PLACE,
                parts ->
                        new Place(
                                Instant.parse(parts.get(0)),
                                Aspect.fromString(parts.get(1)),
                                UUID.fromString(parts.get(2)),
                                Long.parseLong(parts.get(3))));
    }
}

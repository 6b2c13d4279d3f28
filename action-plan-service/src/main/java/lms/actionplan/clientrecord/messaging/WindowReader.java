package lms.actionplan.clientrecord.messaging;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.FieldChange;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.event.ClientRecordEvent;
import lms.language.value.ClientId;

/**
 * Takes over a window of the record as soon as it is told, and notes what that changed by itself,
 * field by field (AP ¶18, ¶21).
 *
 * @param <E> how the window is told
 * @param <P> what of it is pulled through to the plan
 */
abstract class WindowReader<E extends ClientRecordEvent, P> implements Reader<E> {

    private final Topic<E> topic;
    private final Aspect aspect;
    private final Pulled<E, P> pulled;
    private final AutomaticChanges changes;

    WindowReader(Topic<E> topic, Aspect aspect, Pulled<E, P> pulled, AutomaticChanges changes) {
        this.topic = topic;
        this.aspect = aspect;
        this.pulled = pulled;
        this.changes = changes;
    }

    /**
     * How a window is pulled through.
     *
     * @param of what of it is pulled through
     * @param known what was told last
     * @param keep keeps it in place of that
     * @param forget forgets it
     * @param between what differs
     */
    record Pulled<E, P>(
            Function<E, P> of,
            Function<ClientId, P> known,
            BiConsumer<ClientId, P> keep,
            Consumer<ClientId> forget,
            BiFunction<P, P, List<FieldChange>> between) {}

    @Override
    public List<Topic<E>> topics() {
        return List.of(topic);
    }

    @Override
    public void apply(Incoming<E> event) throws CannotApply {
        var told = event.body();
        var client = told.clientId();
        Keys.check(event, client);
        var before = pulled.known().apply(client);
        var now = pulled.of().apply(told);
        pulled.keep().accept(client, now);
        changes.add(
                client,
                aspect,
                told.version(),
                pulled.between().apply(before, now),
                told.changedBy());
    }

    @Override
    public void erase(String key) {
        var client = new ClientId(key);
        pulled.forget().accept(client);
        changes.forget(client, aspect);
    }
}

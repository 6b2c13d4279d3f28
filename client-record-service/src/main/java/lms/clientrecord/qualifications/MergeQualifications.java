package lms.clientrecord.qualifications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.merge.MergedAspect;
import lms.clientrecord.merge.States;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Keeps one of two lists of qualifications when records are merged. */
@ApplicationScoped
class MergeQualifications implements MergedAspect {

    private final QualificationsWindows windows;
    private final History history;
    private final Outbox outbox;

    MergeQualifications(QualificationsWindows windows, History history, Outbox outbox) {
        this.windows = windows;
        this.history = history;
        this.outbox = outbox;
    }

    @Override
    public Aspect aspect() {
        return Aspect.QUALIFICATIONS;
    }

    @Override
    public Now lock(ClientId client) {
        var window = window(client);
        return new Now(window.version(), States.write(window.listed()));
    }

    @Override
    public long put(ClientId client, JsonNode state, Stamp stamp) {
        var window = window(client);
        var listed = States.read(state, Listed.class);
        if (listed.equals(window.listed())) {
            return window.version();
        }
        var put = window.amended(listed, stamp);
        windows.amend(put);
        history.keep(aspect(), client, put.version(), put.changed(), listed);
        outbox.publish(Topics.QUALIFICATIONS, client.toString(), put.toEvent());
        return put.version();
    }

    private Qualifications window(ClientId client) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }
}

package lms.clientrecord.additionalinformation;

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

/** Keeps one of two Additional Information windows when records are merged. */
@ApplicationScoped
class MergeAdditionalInformation implements MergedAspect {

    private final AdditionalInformationWindows windows;
    private final History history;
    private final Outbox outbox;

    MergeAdditionalInformation(
            AdditionalInformationWindows windows, History history, Outbox outbox) {
        this.windows = windows;
        this.history = history;
        this.outbox = outbox;
    }

    @Override
    public Aspect aspect() {
        return Aspect.ADDITIONAL_INFORMATION;
    }

    @Override
    public Now lock(ClientId client) {
        var window = window(client);
        return new Now(window.version(), States.write(window.fields()));
    }

    @Override
    public long put(ClientId client, JsonNode state, Stamp stamp) {
        var window = window(client);
        var fields = States.read(state, Fields.class);
        if (fields.equals(window.fields())) {
            return window.version();
        }
        var put = window.amended(fields, stamp);
        windows.amend(put);
        history.keep(aspect(), client, put.version(), put.changed(), fields);
        outbox.publish(Topics.ADDITIONAL_INFORMATION, client.toString(), put.toEvent());
        return put.version();
    }

    private AdditionalInformation window(ClientId client) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }
}

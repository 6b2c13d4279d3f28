package lms.clientrecord.childcarebarriers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.MergedAspect;
import lms.clientrecord.merge.States;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Keeps one of two Childcare Barriers windows when records are merged. */
@ApplicationScoped
class MergeChildcareBarriers implements MergedAspect {

    private final ChildcareBarriersWindows windows;
    private final AmendChildcareBarriers amend;

    MergeChildcareBarriers(ChildcareBarriersWindows windows, AmendChildcareBarriers amend) {
        this.windows = windows;
        this.amend = amend;
    }

    @Override
    public Aspect aspect() {
        return Aspect.CHILDCARE_BARRIERS;
    }

    @Override
    public Now lock(ClientId client) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return new Now(window.version(), States.write(window.state()));
    }

    @Override
    public long put(ClientId client, JsonNode state, Stamp stamp) {
        var other = States.read(state, ChildcareBarriers.State.class);
        return amend.put(client, other.children(), stamp).version();
    }
}

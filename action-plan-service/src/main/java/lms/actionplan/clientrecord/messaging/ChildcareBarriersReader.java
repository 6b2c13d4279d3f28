package lms.actionplan.clientrecord.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.ChildcareBarriers;
import lms.language.value.ClientId;

/** Takes over the children's ages as soon as they are told (AP ¶90). */
@ApplicationScoped
class ChildcareBarriersReader implements Reader<ChildcareBarriers> {

    private final Windows windows;
    private final AutomaticChanges changes;

    ChildcareBarriersReader(Windows windows, AutomaticChanges changes) {
        this.windows = windows;
        this.changes = changes;
    }

    @Override
    public List<Topic<ChildcareBarriers>> topics() {
        return List.of(Topics.CHILDCARE_BARRIERS);
    }

    @Override
    public void apply(Incoming<ChildcareBarriers> event) throws CannotApply {
        var told = event.body();
        Keys.check(event, told.clientId());
        var before = windows.childcare(told.clientId());
        var now = PulledChildcare.of(told);
        windows.keep(told.clientId(), now);
        changes.add(
                told.clientId(),
                Aspect.CHILDCARE_BARRIERS,
                told.version(),
                Comparing.between(before, now),
                told.changedBy());
    }

    @Override
    public void erase(String key) {
        var clientId = new ClientId(key);
        windows.forgetChildcare(clientId);
        changes.forget(clientId, Aspect.CHILDCARE_BARRIERS);
    }
}

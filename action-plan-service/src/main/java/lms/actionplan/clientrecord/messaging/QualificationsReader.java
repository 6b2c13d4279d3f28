package lms.actionplan.clientrecord.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.Qualifications;
import lms.language.value.ClientId;

/** Takes over the qualifications that have an AP tick as soon as they are saved (AP ¶20, ¶96). */
@ApplicationScoped
class QualificationsReader implements Reader<Qualifications> {

    private final Windows windows;
    private final AutomaticChanges changes;

    QualificationsReader(Windows windows, AutomaticChanges changes) {
        this.windows = windows;
        this.changes = changes;
    }

    @Override
    public List<Topic<Qualifications>> topics() {
        return List.of(Topics.QUALIFICATIONS);
    }

    @Override
    public void apply(Incoming<Qualifications> event) throws CannotApply {
        var told = event.body();
        Keys.check(event, told.clientId());
        var before = windows.qualifications(told.clientId());
        var now = PulledQualifications.of(told);
        windows.keep(told.clientId(), now);
        changes.add(
                told.clientId(),
                Aspect.QUALIFICATIONS,
                told.version(),
                Comparing.between(before, now),
                told.changedBy());
    }

    @Override
    public void erase(String key) {
        var clientId = new ClientId(key);
        windows.forgetQualifications(clientId);
        changes.forget(clientId, Aspect.QUALIFICATIONS);
    }
}

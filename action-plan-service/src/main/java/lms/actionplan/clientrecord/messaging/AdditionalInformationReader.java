package lms.actionplan.clientrecord.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.AdditionalInformation;
import lms.language.value.ClientId;

/** Takes over the Additional Information window as soon as it is saved (AP ¶18, ¶78). */
@ApplicationScoped
class AdditionalInformationReader implements Reader<AdditionalInformation> {

    private final Windows windows;
    private final AutomaticChanges changes;

    AdditionalInformationReader(Windows windows, AutomaticChanges changes) {
        this.windows = windows;
        this.changes = changes;
    }

    @Override
    public List<Topic<AdditionalInformation>> topics() {
        return List.of(Topics.ADDITIONAL_INFORMATION);
    }

    @Override
    public void apply(Incoming<AdditionalInformation> event) throws CannotApply {
        var told = event.body();
        Keys.check(event, told.clientId());
        var before = windows.information(told.clientId());
        var now = PulledInformation.of(told);
        windows.keep(told.clientId(), now);
        changes.add(
                told.clientId(),
                Aspect.ADDITIONAL_INFORMATION,
                told.version(),
                Comparing.between(before, now),
                told.changedBy());
    }

    @Override
    public void erase(String key) {
        var clientId = new ClientId(key);
        windows.forgetInformation(clientId);
        changes.forget(clientId, Aspect.ADDITIONAL_INFORMATION);
    }
}

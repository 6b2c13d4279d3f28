package lms.actionplan.workprogramme.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.workprogramme.Hotspots;
import lms.kit.reader.CannotApply;
import lms.kit.reader.CannotApply.Why;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;

/** Keeps the hotspot of what the Work Programme tells (WP ¶4). */
@ApplicationScoped
class WorkProgrammeReader implements Reader<WorkProgramme> {

    private final Hotspots hotspots;

    WorkProgrammeReader(Hotspots hotspots) {
        this.hotspots = hotspots;
    }

    @Override
    public List<Topic<WorkProgramme>> topics() {
        return List.of(Topics.WORK_PROGRAMME);
    }

    @Override
    public void apply(Incoming<WorkProgramme> event) throws CannotApply {
        var clientId = event.body().clientId();
        if (!event.key().equals(clientId.toString())) {
            throw new CannotApply(Why.UNREADABLE, "the key is not the client of the body");
        }
        var hotspot = event.body().hotspot();
        if (hotspot == null) {
            hotspots.forget(clientId);
        } else {
            hotspots.keep(clientId, hotspot);
        }
    }

    @Override
    public void erase(String key) {
        hotspots.forget(new ClientId(key));
    }
}

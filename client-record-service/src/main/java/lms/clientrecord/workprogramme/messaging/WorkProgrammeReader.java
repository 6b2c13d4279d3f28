package lms.clientrecord.workprogramme.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.erasure.ErasureLedger;
import lms.clientrecord.workprogramme.Announcements;
import lms.clientrecord.workprogramme.Shown;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Keeps the hotspot and the messages that the Work Programme wants shown (WP ¶2-5). */
@ApplicationScoped
class WorkProgrammeReader implements Reader<WorkProgramme> {

    private final Announcements announcements;
    private final ErasureLedger erasures;

    WorkProgrammeReader(Announcements announcements, ErasureLedger erasures) {
        this.announcements = announcements;
        this.erasures = erasures;
    }

    @Override
    public List<Topic<WorkProgramme>> topics() {
        return List.of(Topics.WORK_PROGRAMME);
    }

    @Override
    public void apply(Incoming<WorkProgramme> event) throws CannotApply {
        var body = event.body();
        if (!event.key().equals(body.clientId().toString())) {
            throw new CannotApply(
                    CannotApply.Why.UNREADABLE,
                    "the key is not the client that the event is about");
        }
        if (erasures.isErased(body.clientId())) {
            return;
        }
        var once = orNone(body.noticesOnce());
        announcements.put(
                body.clientId(),
                new Shown(
                        body.hotspot(),
                        body.notices().stream().filter(notice -> !once.contains(notice)).toList(),
                        once,
                        orNone(body.furtherHotspots()),
                        body.liveReferral() != null || body.completion() != null,
                        body.postponement() != null));
    }

    /** An event from before the field was published has none. */
    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    @Override
    public void erase(String key) {
        announcements.forget(new ClientId(key));
    }
}

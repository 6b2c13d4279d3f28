package lms.actionplan.clientrecord.messaging;

import jakarta.inject.Singleton;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.language.Topics;
import lms.language.event.Qualifications;

/** Takes over the qualifications that have an AP tick as soon as they are saved (AP ¶20, ¶96). */
@Singleton
class QualificationsReader extends WindowReader<Qualifications, PulledQualifications> {

    QualificationsReader(Windows windows, AutomaticChanges changes) {
        super(
                Topics.QUALIFICATIONS,
                Aspect.QUALIFICATIONS,
                new Pulled<>(
                        PulledQualifications::of,
                        windows::qualifications,
                        windows::keep,
                        windows::forgetQualifications,
                        Comparing::between),
                changes);
    }
}

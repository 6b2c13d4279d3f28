package lms.actionplan.clientrecord.messaging;

import jakarta.inject.Singleton;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.language.Topics;
import lms.language.event.ChildcareBarriers;

/** Takes over the children's ages as soon as they are told (AP ¶90). */
@Singleton
class ChildcareBarriersReader extends WindowReader<ChildcareBarriers, PulledChildcare> {

    ChildcareBarriersReader(Windows windows, AutomaticChanges changes) {
        super(
                Topics.CHILDCARE_BARRIERS,
                Aspect.CHILDCARE_BARRIERS,
                new Pulled<>(
                        PulledChildcare::of,
                        windows::childcare,
                        windows::keep,
                        windows::forgetChildcare,
                        Comparing::between),
                changes);
    }
}

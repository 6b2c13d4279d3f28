package lms.actionplan.clientrecord.messaging;

import jakarta.inject.Singleton;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.language.Topics;
import lms.language.event.AdditionalInformation;

/** Takes over the Additional Information window as soon as it is saved (AP ¶18, ¶78). */
@Singleton
class AdditionalInformationReader extends WindowReader<AdditionalInformation, PulledInformation> {

    AdditionalInformationReader(Windows windows, AutomaticChanges changes) {
        super(
                Topics.ADDITIONAL_INFORMATION,
                Aspect.ADDITIONAL_INFORMATION,
                new Pulled<>(
                        PulledInformation::of,
                        windows::information,
                        windows::keep,
                        windows::forgetInformation,
                        Comparing::between),
                changes);
    }
}

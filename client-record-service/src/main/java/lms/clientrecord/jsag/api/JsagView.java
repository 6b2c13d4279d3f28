package lms.clientrecord.jsag.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.jsag.Jsag;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Jobseeker's Agreement; without {@code agreedOn} there is none. */
@Schema(name = "Jsag")
record JsagView(
        ClientId clientId,
        long version,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate reviewedOn,
        List<JobPreference> jobPreferences,
        @Nullable SocVersion socVersion,
        WorkingTime workingTime,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static JsagView of(Jsag window, Map<String, Link> links) {
        var agreement = window.agreement();
        var preferences = agreement == null ? Preferences.NONE : agreement.preferences();
        return new JsagView(
                window.client(),
                window.version(),
                agreement == null ? null : agreement.agreedOn(),
                agreement == null ? null : agreement.reviewedOn(),
                preferences.jobs(),
                preferences.socVersion(),
                preferences.workingTime(),
                window.changed().changedBy(),
                links);
    }
}

package lms.clientrecord.qualifications.api;

import java.util.List;
import java.util.Map;
import lms.clientrecord.qualifications.BasicSkillsAssessment;
import lms.clientrecord.qualifications.Qualifications;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.event.Qualifications.Qualification;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Qualifications and Assessments window. */
@Schema(name = "Qualifications")
record QualificationsView(
        ClientId clientId,
        long version,
        List<Qualification> qualifications,
        List<BasicSkillsAssessment> basicSkills,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static QualificationsView of(Qualifications window, Map<String, Link> links) {
        return new QualificationsView(
                window.client(),
                window.version(),
                window.listed().qualifications(),
                window.listed().basicSkills(),
                window.changed().changedBy(),
                links);
    }
}

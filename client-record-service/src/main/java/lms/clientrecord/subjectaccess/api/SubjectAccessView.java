package lms.clientrecord.subjectaccess.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.subjectaccess.SubjectAccess;
import lms.kit.rest.Link;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that this service holds about a person, as data. */
@Schema(name = "SubjectAccess")
record SubjectAccessView(
        ClientId clientId,
        @Schema(description = "The record's own id, and those of the records merged into it.")
                List<ClientId> records,
        String name,
        ChangedBy preparedBy,
        List<SectionView> sections,
        @Schema(description = "What is held and not given here, and why.") List<String> withheld,
        Map<String, Link> _links) {

    static SubjectAccessView of(SubjectAccess all) {
        return new SubjectAccessView(
                all.client(),
                all.records(),
                all.name(),
                all.prepared().changedBy(),
                all.sections().stream()
                        .map(section ->
                                new SectionView(section.name(), section.title(), section.entries()))
                        .toList(),
                all.withheld(),
                Map.of(
                        "self", Link.get(RecordLinks.path(all.client()) + "/subject-access"),
                        "client", Link.get(RecordLinks.path(all.client()))));
    }

    /** What is held of one kind: each entry with its fields, as they are kept. */
    @Schema(name = "SubjectAccessSection")
    record SectionView(
            String name,
            String title,
            @Schema(implementation = Object[].class) List<ObjectNode> entries) {}
}

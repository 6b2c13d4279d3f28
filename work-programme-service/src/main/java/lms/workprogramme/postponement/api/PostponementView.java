package lms.workprogramme.postponement.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.value.ClientId;
import lms.language.value.PostponementKind;
import lms.workprogramme.postponement.Postpone;
import lms.workprogramme.postponement.PostponeField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Postpone field with review date and notes (WP ¶23). */
@Schema(
        name = "PostponementOfReferral",
        requiredProperties = {"clientId", "version", "_links"})
record PostponementView(
        ClientId clientId,
        @Schema(description = "That of the WP Details.") long version,
        @Schema(
                        description =
                                "Absent for the reason of an exemption that this caller does not"
                                        + " need to know (ADR 69).")
                @Nullable Postpone postpone,
        @Schema(description = "Absent when nothing is postponed.") @Nullable PostponementKind kind,
        @Nullable LocalDate reviewDate,
        @Nullable String notes,
        Map<String, Link> _links)
        implements Versioned {

    static PostponementView of(PostponeField field) {
        var inPlace = field.inPlace();
        return new PostponementView(
                field.clientId(),
                field.version(),
                field.choice(),
                inPlace == null ? null : inPlace.kind(),
                inPlace == null ? null : inPlace.entry().reviewDate(),
                field.shownNotes(),
                links(field));
    }

    private static Map<String, Link> links(PostponeField field) {
        var details = "/v1/clients/" + field.clientId() + "/work-programme";
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(details + "/postponement"));
        links.put("work-programme", Link.get(details));
        if (field.mayAmend()) {
            links.put("postpone", Link.put(details + "/postponement"));
        }
        if (field.hasHistory()) {
            links.put("history", Link.get(details + "/postponement/history"));
        }
        return links;
    }
}

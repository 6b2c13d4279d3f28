package lms.workprogramme.postponement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import lms.workprogramme.journey.PostponeReason;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice of the Postpone drop down field: a reason, or Not Applicable (WP ¶23). */
@Schema(
        type = SchemaType.STRING,
        description = "The Postpone drop down field (WP ¶23).",
        enumeration = {
            "Not Applicable",
            "Exempt - ESA customers still employed",
            "Exempt - Victim of domestic violence",
            "Exempt - Pregnancy",
            "Exempt - ESA WCA Prognosis Appeal",
            "Exempt - ESA Lone Parent with youngest child under 5",
            "Exempt - Customer on other suitable provision",
            "Exempt - ESA Full Time Carer",
            "Exempt - Post WP Support Trailblazer",
            "Exempt - Joint Claim Exemption",
            "Defer - Job Offer/Job Start",
            "Defer - Job Interview",
            "Defer - Job Outcome Expected",
            "Defer - On other Provision",
            "Defer - Other"
        })
public record Postpone(@JsonValue String value) {

    /** Nothing is postponed. */
    public static final Postpone NOT_APPLICABLE = new Postpone("Not Applicable");

    /**
     * @throws IllegalArgumentException when it is none of the choices
     */
    public Postpone {
        if (!value.equals("Not Applicable") && find(value).isEmpty()) {
            throw new IllegalArgumentException("not a choice of the Postpone field");
        }
    }

    /** The choice of a reason. */
    public static Postpone of(PostponeReason reason) {
        return new Postpone(reason.words());
    }

    /** The reason; null for Not Applicable. */
    public @Nullable PostponeReason reason() {
        return find(value).orElse(null);
    }

    private static Optional<PostponeReason> find(String words) {
        return Arrays.stream(PostponeReason.values())
                .filter(reason -> reason.words().equals(words))
                .findFirst();
    }

    /** Does not tell the choice. */
    @Override
    public String toString() {
        return "Postpone[*]";
    }
}

package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The Qualifications and Assessments window (AP ¶20, ¶93-96). */
public record Qualifications(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Qualification> qualifications,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public Qualifications {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(changedBy, "changedBy");
        qualifications = List.copyOf(qualifications);
    }

    /**
     * One qualification; {@code onActionPlan} is the tick in its AP check box (AP ¶95).
     *
     * @param awardedOn the day it was awarded, when known
     */
    public record Qualification(
            String level,
            String subject,
            @Nullable String result,
            @Nullable LocalDate awardedOn,
            @JsonProperty(required = true) boolean onActionPlan) {

        public Qualification {
            requireNonNull(level, "level");
            requireNonNull(subject, "subject");
        }
    }
}

package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.actionplan.diary.Skill;
import lms.kit.policy.Policy;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The types of interview as they are on each day, packaged or in an operator's file. Made at start,
 * so that a file that cannot be read keeps the service from starting.
 */
@Startup
@ApplicationScoped
public class InterviewTypes {

    private static final int LONGEST = 480;

    private final Policy types;

    InterviewTypes(
            @ConfigProperty(name = "action-plan.interview-types-file") Optional<Path> replacedBy) {
        this.types = Policy.read(InterviewTypes.class, "/interview-types.yaml", replacedBy);
        types.names().stream()
                .flatMap(name ->
                        types.changes(name).stream()
                                .map(from -> on(new InterviewType(name), from).orElseThrow()))
                .filter(type -> type.minutes() < 1 || type.minutes() > LONGEST)
                .findAny()
                .ifPresent(type -> {
                    throw new IllegalStateException(
                            "an interview of " + type.minutes() + " minutes");
                });
    }

    /** The type as it is on a day, if there is one. */
    public Optional<TypeOfInterview> on(InterviewType type, LocalDate day) {
        return types.changes(type.value()).stream().anyMatch(from -> !from.isAfter(day))
                ? Optional.of(read(type, day))
                : Optional.empty();
    }

    /** The type of an interview, as it is on the interview's day. */
    public TypeOfInterview of(Interview interview) {
        return on(interview.type(), interview.bookedFor())
                .orElseGet(() -> withdrawn(interview.type()));
    }

    /** All types that there are on a day, by their words. */
    public List<TypeOfInterview> all(LocalDate day) {
        return types.names().stream()
                .map(InterviewType::new)
                .flatMap(type -> on(type, day).stream())
                .toList();
    }

    private TypeOfInterview read(InterviewType type, LocalDate day) {
        var row = types.on(type.value(), day, Row.class);
        return row.value().of(type, row.source());
    }

    /** An interview outlives its type when an operator's file leaves the type out. */
    private static TypeOfInterview withdrawn(InterviewType type) {
        return new TypeOfInterview(
                type,
                PlanDemand.NONE,
                new Skill("Withdrawn"),
                false,
                false,
                1,
                false,
                "decision ADR-0049");
    }

    /** What a row of the file says. */
    record Row(
            PlanDemand demands,
            Skill skill,
            @JsonProperty(required = true) boolean failToAttend,
            @JsonProperty(required = true) boolean ftp,
            @JsonProperty(required = true) int minutes,
            @JsonProperty(required = true) boolean coachesBook) {

        Row {
            requireNonNull(demands, "demands");
            requireNonNull(skill, "skill");
        }

        TypeOfInterview of(InterviewType type, String source) {
            return new TypeOfInterview(
                    type, demands, skill, failToAttend, ftp, minutes, coachesBook, source);
        }
    }
}

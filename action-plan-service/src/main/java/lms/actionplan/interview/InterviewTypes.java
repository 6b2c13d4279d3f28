package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** By word, and then by the day from which a row holds; read once, because lists ask often. */
    private final NavigableMap<String, NavigableMap<LocalDate, TypeOfInterview>> types =
            new TreeMap<>();

    InterviewTypes(
            @ConfigProperty(name = "action-plan.interview-types-file") Optional<Path> replacedBy) {
        var file = Policy.read(InterviewTypes.class, "/interview-types.yaml", replacedBy);
        for (var word : file.names()) {
            var type = new InterviewType(word);
            var rows = new TreeMap<LocalDate, TypeOfInterview>();
            for (var from : file.changes(word)) {
                var row = file.on(word, from, Row.class);
                rows.put(from, row.value().of(type, row.source()));
            }
            types.put(type.value(), rows);
        }
    }

    /** The type as it is on a day, if there is one. */
    public Optional<TypeOfInterview> on(InterviewType type, LocalDate day) {
        return Optional.ofNullable(types.get(type.value()))
                .map(rows -> rows.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** The type of an interview, as it is on the interview's day. */
    public TypeOfInterview of(Interview interview) {
        return on(interview.type(), interview.bookedFor())
                .orElseGet(() -> withdrawn(interview.type()));
    }

    /** All types that there are on a day, by their words. */
    public List<TypeOfInterview> all(LocalDate day) {
        return types.values().stream()
                .flatMap(rows -> Stream.ofNullable(rows.floorEntry(day)))
                .map(Map.Entry::getValue)
                .toList();
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
            if (minutes < 1 || minutes > LONGEST) {
                throw new IllegalArgumentException("an interview of " + minutes + " minutes");
            }
        }

        TypeOfInterview of(InterviewType type, String source) {
            return new TypeOfInterview(
                    type, demands, skill, failToAttend, ftp, minutes, coachesBook, source);
        }
    }
}

package lms.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lms.kit.reader.Faults;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.RefusedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception into a problem: refusals as they are, everything else without details. */
@Priority(Priorities.USER)
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String PROBLEM_JSON = "application/problem+json";

    private final MeterRegistry meters;

    public ProblemMappers(MeterRegistry meters) {
        this.meters = meters;
    }

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        return answer(refused.reasons());
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException invalid) {
        return violations(invalid.getConstraintViolations());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        return violations(invalid.getConstraintViolations());
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return answer(List.of(reason(unreadable)));
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched) {
        return answer(List.of(reason(mismatched)));
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException unauthorized) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException failed) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return answer(KitRefusal.NOT_YOURS);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale) {
        return answer(KitRefusal.STALE);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web) {
        for (Throwable cause = web.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json);
            }
            if (cause instanceof RefusedException refused) {
                return refused(refused);
            }
        }
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        return answer(
                switch (status) {
                    case 401 -> KitRefusal.NOT_SIGNED_IN;
                    case 403 -> KitRefusal.NOT_YOURS;
                    case 404 -> KitRefusal.NOT_THERE;
                    case 405 -> KitRefusal.METHOD;
                    case 406 -> KitRefusal.ACCEPT;
                    case 409 -> KitRefusal.CONFLICT;
                    case 413 -> KitRefusal.TOO_LARGE;
                    case 415 -> KitRefusal.MEDIA_TYPE;
                    case 503 -> KitRefusal.LATER;
                    default -> status < 500 ? KitRefusal.MALFORMED : KitRefusal.OURS;
                });
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(KitRefusal.STALE);
            }
        }
        if (Faults.areTransient(fault)) {
            LOG.warnf("Cannot answer just now: %s", Faults.describe(fault));
            return answer(KitRefusal.LATER);
        }
        LOG.errorf("Fault: %s", Faults.describe(fault));
        LOG.debug("Fault", withoutDatabaseDetail(fault));
        return answer(KitRefusal.OURS);
    }

    private static @Nullable Throwable withoutDatabaseDetail(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return null;
            }
        }
        return fault;
    }

    private Response challenge() {
        return Response.fromResponse(answer(KitRefusal.NOT_SIGNED_IN))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response violations(Set<? extends ConstraintViolation<?>> violations) {
        var reasons =
                violations.stream()
                        .map(ProblemMappers::reason)
                        .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                        .toList();
        return answer(reasons);
    }

    private static Reason reason(ConstraintViolation<?> violation) {
        var pointer =
                StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .skip(2) // the method and its parameter
                        .map(ProblemMappers::step)
                        .collect(Collectors.joining());
        return new Reason(new FieldRefusal(violation.getMessage()), pointer);
    }

    private static String step(jakarta.validation.Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var name = node.getName();
        return name == null || name.startsWith("<") ? index : index + "/" + name;
    }

    private static Reason reason(JsonProcessingException unreadable) {
        var pointer =
                unreadable instanceof JsonMappingException mapping
                        ? mapping.getPath().stream()
                                .map(r ->
                                        "/"
                                                + (r.getFieldName() == null
                                                        ? String.valueOf(r.getIndex())
                                                        : r.getFieldName()))
                                .collect(Collectors.joining())
                        : "";
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnprintableTextException) {
                return KitRefusal.UNPRINTABLE.at(pointer);
            }
            if (cause instanceof UnrecognizedPropertyException) {
                return KitRefusal.FIELD_UNKNOWN.at(pointer);
            }
            // The value types say what they are not, and never repeat what they were given.
            var message = cause.getMessage();
            if (cause instanceof IllegalArgumentException && message != null && isOurs(cause)) {
                return new Reason(new FieldRefusal(message), pointer);
            }
        }
        return pointer.isEmpty()
                ? KitRefusal.MALFORMED.reason()
                : KitRefusal.FIELD_NOT_ACCEPTED.at(pointer);
    }

    private static boolean isOurs(Throwable cause) {
        var trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("lms.");
    }

    private Response answer(Refusal refusal) {
        return answer(List.of(refusal.reason()));
    }

    private Response answer(List<Reason> reasons) {
        var problem = Problem.of(reasons, Traces.current());
        for (var reason : reasons) {
            meters.counter("lms.refusals", "code", reason.refusal().code()).increment();
        }
        if (problem.status() < 500) {
            LOG.infof("Refused: %s", problem.code());
        }
        var answer = Response.status(problem.status()).type(PROBLEM_JSON).entity(problem);
        if (problem.status() == Refusal.Kind.LATER.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.build();
    }

    /** A field that Bean Validation or a value type did not accept; its words say why. */
    private record FieldRefusal(String message) implements Refusal {

        @Override
        public String code() {
            return KitRefusal.FIELD_NOT_ACCEPTED.code();
        }

        @Override
        public Kind kind() {
            return Kind.SHAPE;
        }

        @Override
        public String source() {
            return KitRefusal.FIELD_NOT_ACCEPTED.source();
        }
    }
}

package lms.workprogramme.journey.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import lms.kit.access.Stamp;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.workprogramme.journey.Answer;
import lms.workprogramme.journey.Answers;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Given;
import lms.workprogramme.journey.Postponement;

/** Rows are only ever added, and for many clients at once. */
@ApplicationScoped
class AnswerTable implements Answers {

    /** The journeys are locked, so that nobody adds a row about the same client meanwhile. */
    private static final String ADD =
            """
            insert into answer_history (client_id, given_on, given_at, judged_by, course, answer,
                trace_id)
            select now.client_id, now.given_on, ?, now.judged_by, now.course::jsonb,
                now.answer::jsonb, ?
            from unnest(?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[])
                as now (client_id, given_on, judged_by, course, answer)
            left join lateral (
                select course, answer from answer_history
                where client_id = now.client_id order by id desc limit 1) last on true
            where last.course is distinct from now.course::jsonb
                or last.answer is distinct from now.answer::jsonb
            """;

    private static final String HELD =
            "select given_on, judged_by, course, answer from answer_history"
                    + " where client_id = ? and given_on <= ? order by id desc limit 1";
    private static final String FORGET = "delete from answer_history where client_id = ?";

    private final DataSource dataSource;

    AnswerTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(List<Given> given, Stamp by) {
        if (given.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setTimestamp(1, Timestamp.from(by.at()));
            insert.setString(2, by.traceId());
            insert.setArray(
                    3, connection.createArrayOf("uuid", each(given, g -> g.clientId().value())));
            insert.setArray(4, connection.createArrayOf("date", each(given, Given::on)));
            insert.setArray(5, connection.createArrayOf("text", each(given, Given::judgedBy)));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "text", each(given, g -> write(withoutNotes(g.course())))));
            insert.setArray(
                    7, connection.createArrayOf("text", each(given, g -> write(g.answer()))));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the answers cannot be kept", e);
        }
    }

    private static Object[] each(List<Given> given, Function<Given, Object> part) {
        return given.stream().map(part).toArray();
    }

    /** No answer depends on what an officer wrote. */
    private static Course withoutNotes(Course course) {
        var postponement = course.postponement();
        return postponement == null
                ? course
                : course.withPostponement(
                        new Postponement(postponement.reason(), postponement.reviewDate(), null));
    }

    @Override
    public Optional<Given> heldOn(ClientId clientId, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(HELD)) {
            select.setObject(1, clientId.value());
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(given(clientId, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the answers cannot be read", e);
        }
    }

    private static Given given(ClientId clientId, ResultSet row) throws SQLException {
        return new Given(
                clientId,
                row.getObject("given_on", LocalDate.class),
                row.getString("judged_by"),
                read(row.getString("course"), Course.class),
                read(row.getString("answer"), Answer.class));
    }

    @Override
    public void forget(ClientId clientId) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, clientId.value());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the answers cannot be forgotten", e);
        }
    }

    private static String write(Object kept) {
        try {
            return EventJson.mapper().writeValueAsString(kept);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("an answer cannot be written");
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return EventJson.mapper().readValue(text, type);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("an answer cannot be read");
        }
    }
}

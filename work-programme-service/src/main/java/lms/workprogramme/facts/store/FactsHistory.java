package lms.workprogramme.facts.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.Nation;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/** What was known and when: rows are only ever added, one for each change, until an erasure. */
@ApplicationScoped
class FactsHistory {

    private static final String ADD =
            "insert into facts_history (client_id, aspect, subject, version, fact, learnt_on,"
                    + " learnt_at) values (?, ?, ?, ?, ?::jsonb, ?, ?)";
    private static final String KNOWN =
            "select distinct on (aspect, subject) aspect, version, fact from facts_history"
                    + " where client_id = ? and learnt_on <= ?"
                    + " order by aspect, subject, id desc";
    private static final String ERASE = "delete from facts_history where client_id = ?";

    private final DataSource dataSource;
    private final Today today;

    FactsHistory(DataSource dataSource, Today today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    /** Of a person, only what eligibility goes by. */
    void learnt(Person person, LocalDate on) {
        var id = person.clientId().value();
        var fact =
                new PersonFact(
                        person.dateOfBirth(),
                        person.address().nation(),
                        person.diedOn(),
                        person.mergedInto());
        add(id, Aspect.PERSON, id, person.version(), fact, on);
    }

    void learnt(Claims claims, LocalDate on) {
        var id = claims.clientId().value();
        add(id, Aspect.CLAIMS, id, claims.version(), claims, on);
    }

    void learnt(BookedInterview interview, LocalDate on) {
        add(
                interview.clientId().value(),
                Aspect.INTERVIEW,
                interview.interviewId().value(),
                interview.version(),
                interview,
                on);
    }

    void forgotClaims(ClientId client, LocalDate on) {
        add(client.value(), Aspect.CLAIMS, client.value(), null, null, on);
    }

    void forgot(ClientId client, InterviewId interview, LocalDate on) {
        add(client.value(), Aspect.INTERVIEW, interview.value(), null, null, on);
    }

    private void add(
            UUID client,
            Aspect aspect,
            UUID subject,
            @Nullable Long version,
            @Nullable Object fact,
            LocalDate on) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, client);
            insert.setString(2, aspect.name());
            insert.setObject(3, subject);
            insert.setObject(4, version, Types.BIGINT);
            insert.setString(5, fact == null ? null : FactJson.write(fact));
            insert.setObject(6, on);
            insert.setTimestamp(7, Timestamp.from(today.now()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the history of facts cannot be kept", e);
        }
    }

    /**
     * The facts as they were known at the end of a day.
     *
     * @param now the person as known now; what eligibility goes by is taken from then
     */
    ClientFacts asKnown(Person now, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(KNOWN)) {
            select.setObject(1, now.clientId().value());
            select.setObject(2, day);
            try (var rows = select.executeQuery()) {
                return read(rows, now);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the history of facts cannot be read", e);
        }
    }

    private static ClientFacts read(ResultSet rows, Person now) throws SQLException {
        Person person = null;
        Claims claims = null;
        var interviews = new ArrayList<BookedInterview>();
        while (rows.next()) {
            var fact = rows.getString("fact");
            if (fact == null) {
                continue;
            }
            switch (Aspect.valueOf(rows.getString("aspect"))) {
                case PERSON -> {
                    var then = FactJson.read(fact, PersonFact.class);
                    person =
                            now.asTold(
                                    rows.getLong("version"),
                                    then.dateOfBirth(),
                                    then.nation(),
                                    then.diedOn(),
                                    then.mergedInto());
                }
                case CLAIMS -> claims = FactJson.read(fact, Claims.class);
                case INTERVIEW -> interviews.add(FactJson.read(fact, BookedInterview.class));
            }
        }
        return new ClientFacts(person, claims, interviews);
    }

    void erase(ClientId client) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(ERASE)) {
            delete.setObject(1, client.value());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the history of facts cannot be erased", e);
        }
    }

    private enum Aspect {
        PERSON,
        CLAIMS,
        INTERVIEW
    }

    record PersonFact(
            LocalDate dateOfBirth,
            Nation nation,
            @Nullable LocalDate diedOn,
            @Nullable ClientId mergedInto) {}
}

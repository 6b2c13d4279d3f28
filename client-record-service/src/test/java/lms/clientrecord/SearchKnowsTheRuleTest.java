package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.Leave;
import lms.clientrecord.restriction.Terms;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0043 The search leaves out just those of whom the rule says so")
@Source("decision ADR-0033, decision ADR-0043")
class SearchKnowsTheRuleTest {

    private static final List<String> SEARCHES =
            List.of(
                    "{\"name\": \"Oakenshaw\", \"limit\": 100}",
                    "{\"name\": \"oakens\", \"limit\": 100}",
                    "{\"name\": \"Oakenshwa\", \"limit\": 100}",
                    "{\"name\": \"Robin Oakenshwa\", \"limit\": 100}",
                    "{\"dateOfBirth\": \"1931-01-31\", \"limit\": 100}",
                    "{\"name\": \"Oakenshaw\", \"dateOfBirth\": \"1931-01-31\", \"limit\": 100}");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    @DisplayName("for every sort of caller, leave and search")
    void agree() {
        var clients = new LinkedHashMap<String, Known>();
        for (var office : List.of("LDS", "TRU")) {
            for (boolean restricted : List.of(false, true)) {
                for (var leave : leaves()) {
                    var known = new Known(new OfficeCode(office), restricted, leave);
                    clients.put(client(known), known);
                }
            }
        }

        for (var office : List.of("LDS", "TRU", "BFD", "")) {
            for (var role : List.of("adviser", "team-leader", "office-manager")) {
                var tokens = Tokens.of("amal.khan").roles(role);
                var token = office.isEmpty() ? tokens.sign() : tokens.office(office).sign();
                var asker =
                        new Asker(
                                "amal.khan",
                                office.isEmpty() ? null : new OfficeCode(office),
                                !role.equals("adviser"),
                                role.equals("office-manager"));
                var expected = expected(clients, asker);
                for (var search : SEARCHES) {
                    assertThat(found(token, search))
                            .as(office + " " + role + " " + search)
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
    }

    private List<List<Leave>> leaves() {
        return List.of(
                List.of(),
                List.of(new Leave("amal.khan", today)),
                List.of(new Leave("amal.khan", today.minusDays(1))),
                List.of(new Leave("beth.rowe", today.plusDays(1))));
    }

    private List<String> expected(Map<String, Known> clients, Asker asker) {
        return clients.entrySet().stream()
                .filter(each ->
                        RestrictionRules.mayKnowOf(
                                new Terms(
                                        each.getValue().restricted(), "…", each.getValue().leave()),
                                each.getValue().office(),
                                asker,
                                today))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String client(Known known) {
        var id =
                aClient(
                        details()
                                .put("lastName", "Oakenshaw")
                                .put("dateOfBirth", "1931-01-31")
                                .put("office", known.office().value()));
        Database.execute(
                Stream.concat(
                                Stream.of(
                                        ("insert into restriction (client_id, version, restricted,"
                                                        + " reason, changed_by, changed_by_name,"
                                                        + " changed_office, changed_at, trace_id)"
                                                        + " values ('%s', 1, %s, 'x', 'a', 'A', 'LDS',"
                                                        + " now(), repeat('a', 32))")
                                                .formatted(id, known.restricted())),
                                known.leave().stream()
                                        .map(leave ->
                                                ("insert into restriction_leave (client_id,"
                                                                + " position, officer, until)"
                                                                + " values ('%s', 0, '%s', '%s')")
                                                        .formatted(
                                                                id,
                                                                leave.officer(),
                                                                leave.until())))
                        .toArray(String[]::new));
        return id;
    }

    private static List<String> found(String token, String search) {
        var answer = as(token).body(search).post("/v1/clients/search");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return StreamSupport.stream(body(answer).get("items").spliterator(), false)
                .map(item -> item.get("clientId").textValue())
                .toList();
    }

    /** What decides who may know of a client. */
    private record Known(OfficeCode office, boolean restricted, List<Leave> leave) {}
}

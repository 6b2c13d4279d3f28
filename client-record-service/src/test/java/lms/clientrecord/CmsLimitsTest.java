package lms.clientrecord;

import static lms.clientrecord.ClaimsSystem.aCase;
import static lms.clientrecord.ClaimsSystem.clientOf;
import static lms.clientrecord.ClaimsSystem.next;
import static lms.clientrecord.ClaimsSystem.tell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.TreeSet;
import lms.kit.fixtures.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
@DisplayName("Every limit of cases and conflicts is a limit of the database too")
class CmsLimitsTest {

    private static final String[][] BREACHES = {
        {"cms_case", "version = 0"},
        {"cms_case", "state = 'LOST'"},
        {"cms_case", "state = 'REBUILT'"},
        {"claims_conflict", "version = 0"},
        {"claims_conflict", "field = 'ADVISER'"},
        {"claims_conflict", "reason = 'CONFLICT_CLOSED'"},
        {"claims_conflict", "state = 'LOST'"},
        {"claims_conflict", "state = 'RESOLVED', kept = 'BOTH'"},
        {"claims_conflict", "state = 'RESOLVED'"},
        {"claims_conflict", "record_value = ''"},
        {"claims_conflict", "claims_value = repeat('x', 1001)"},
        {"claims_conflict", "changed_office = ''"},
        {"claims_conflict", "trace_id = ''"},
    };

    @Test
    @DisplayName("and each of its constraints has refused something here")
    void constraints() {
        var told = conflict();
        var refusing = new TreeSet<String>();

        for (var breach : BREACHES) {
            refusing.add(constraintThatRefuses(breach[0], breach[1], told));
        }

        assertThat(refusing)
                .containsExactlyInAnyOrderElementsOf(
                        Database.column(
                                "select conname from pg_constraint where contype = 'c' and"
                                        + " conrelid::regclass::text in ('cms_case',"
                                        + " 'claims_conflict')"));
    }

    /** A case that contradicts what was entered meanwhile. */
    private static ObjectNode conflict() {
        var told = aCase();
        tell(told);
        Database.execute(
                "update client set last_name = 'Rosewall' where client_id = '"
                        + clientOf(told)
                        + "'");
        var contradicts = next(told);
        contradicts.withObject("/claimant").put("lastName", "Rosewarn");
        tell(contradicts);
        return told;
    }

    private static String constraintThatRefuses(String table, String change, ObjectNode told) {
        try {
            Database.execute(
                    "update "
                            + table
                            + " set "
                            + change
                            + " where case_id = '"
                            + told.get("caseId").textValue()
                            + "'");
        } catch (IllegalStateException refused) {
            if (refused.getCause() instanceof PSQLException sql
                    && sql.getServerErrorMessage() != null) {
                return Objects.toString(sql.getServerErrorMessage().getConstraint(), change);
            }
        }
        return "nothing refuses " + change;
    }
}

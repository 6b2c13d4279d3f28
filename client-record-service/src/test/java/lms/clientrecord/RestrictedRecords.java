package lms.clientrecord;

import static lms.clientrecord.ClientRecords.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;

/** Restricts records as an office manager does, and reads the log behind the service's back. */
final class RestrictedRecords {

    private RestrictedRecords() {}

    /** The token of the office manager Olga Marsh in office LDS. */
    static String manager() {
        return Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();
    }

    /** The token of the team leader Tom Field in office LDS. */
    static String leader() {
        return Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
    }

    /** The token of someone who holds every role of an officer, in another office. */
    static String everythingElsewhere() {
        return Tokens.of("ivor.pell")
                .office("TRU")
                .roles("adviser", "team-leader", "office-manager", "operator")
                .sign();
    }

    /** Restricts a record of office LDS that never was. */
    static void restrict(String id) {
        restrict(id, "[]");
    }

    /** Restricts a record of office LDS that never was, with leave for some officers. */
    static void restrict(String id, String leave) {
        var answer = put(id, 0, true, leave);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** Puts a record on other terms. */
    static Response put(String id, long based, boolean restricted, String leave) {
        return as(manager())
                .header("If-Match", "\"" + based + "\"")
                .header("Access-Reason", "Management check")
                .body(
                        "{\"restricted\": %s, \"reason\": \"A relative works here.\", \"leave\": %s}"
                                .formatted(restricted, leave))
                .put("/v1/clients/" + id + "/restriction");
    }

    /** Who asked for the record, by which operation, why, and with what outcome. */
    static List<String> logOf(String id) {
        return Database.column(
                "select concat_ws(' ', officer, office, what, why, outcome) from access_log"
                        + " where client_id = '"
                        + id
                        + "' order by at, access_id");
    }
}

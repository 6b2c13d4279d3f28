package lms.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import lms.language.value.ClientId;

/** Advisers' diaries, as their keepers keep them. */
public final class Diaries {

    private Diaries() {}

    /** Opens a diary for somebody new who works from nine to five on all five days. */
    public static String open(String office, String skill) {
        return open("adviser." + UUID.randomUUID(), office, skill);
    }

    /** Opens a diary for an officer who works from nine to five on all five days. */
    public static String open(String officer, String office, String skill) {
        var opened =
                keeper(office)
                        .post(
                                "/v1/advisers",
                                "{\"officer\": \"%s\", \"adviser\": %s}"
                                        .formatted(officer, adviser(office, skill)));
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return officer;
    }

    /** An adviser who works from nine to five on all five days. */
    public static String adviser(String office, String skill) {
        var days = new StringBuilder();
        for (var day : new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) {
            days.append(days.isEmpty() ? "" : ",")
                    .append(
                            "{\"day\": \"%s\", \"begins\": \"09:00\", \"ends\": \"17:00\"}"
                                    .formatted(day));
        }
        return """
        {"name": "A Adviser", "office": "%s", "skills": ["%s"], "workingTimes": [%s]}
        """
                .formatted(office, skill, days);
    }

    /** A team leader of the office. */
    public static Front keeper(String office) {
        return Front.as("tom.field", office, "team-leader");
    }

    /** Books an LP WFI into an adviser's diary. */
    public static Response book(
            Front front, ClientId clientId, LocalDate day, String officer, String startsAt) {
        return front.post(
                "/v1/interviews?seen=client-summary:1",
                """
                {"clientId": "%s", "type": "LP WFI", "bookedFor": "%s", "officer": "%s",
                 "startsAt": "%s"}
                """
                        .formatted(clientId, day, officer, startsAt));
    }
}

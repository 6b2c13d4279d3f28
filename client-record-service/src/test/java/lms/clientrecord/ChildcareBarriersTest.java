package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lms.clientrecord.childcarebarriers.Birthdays;
import lms.kit.fixtures.Broker;
import lms.kit.rules.Source;
import lms.kit.time.Night;
import lms.kit.time.Today;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶90, ¶91 Childcare Barriers to Work tells the plan the children's ages")
@Source("AP ¶90, ¶91")
class ChildcareBarriersTest {

    @Inject Today today;
    @Inject Birthdays birthdays;

    @Test
    @DisplayName("there are no children at first")
    void atFirst() {
        var path = window(aClient());

        get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("children", empty())
                .body("ages", empty());
    }

    @Test
    @DisplayName("the plan is told the ages, and neither dates of birth nor who needs childcare")
    void agesAndNothingElse() {
        var id = aClient();
        var born = today.date().minusYears(9);

        var saved = put(window(id), 0, children(born(born), aged(4, today.date().minusDays(1))));

        saved.then().statusCode(200).body("ages", contains(9, 4));
        assertThat(body(get(window(id)))).isEqualTo(body(saved));
        var told = told(id, 1);
        assertThat(told.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("clientId", "version", "ages", "changedBy");
        assertThat(told.get("ages").toString()).isEqualTo("[9,4]");
        assertThat(told.toString()).doesNotContain(born.toString());
    }

    @Test
    @DisplayName("every child that cannot be recorded is named at once")
    void everyFault() {
        var tomorrow = today.date().plusDays(1);

        put(
                        window(aClient()),
                        0,
                        children(
                                born(tomorrow),
                                aged(4, tomorrow),
                                aged(20, today.date()),
                                "{\"age\": 4, \"childcareNeeded\": \"Yes\"}"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-331", "CR-332", "CR-333", "CR-330"))
                .body(
                        "errors.pointer",
                        contains(
                                "/children/0/dateOfBirth",
                                "/children/1/ageOn",
                                "/children/2/age",
                                "/children/3"));
    }

    @Test
    @DisplayName("on a birthday the system tells the new ages, once, and missed nights are made up")
    void birthday() {
        var id = aClient();
        var on = today.date();
        put(window(id), 0, children(born(on.minusYears(4).plusDays(1)), born(on.minusYears(8))));

        birthdays.pass(on);
        var before = get(window(id));
        birthdays.pass(on.plusDays(3));
        birthdays.pass(on.plusDays(3));
        var after = get(window(id));

        before.then().header("ETag", equalTo("\"1\"")).body("ages", contains(8, 3));
        after.then()
                .header("ETag", equalTo("\"2\""))
                .body("ages", contains(8, 4))
                .body("changedBy.officer", equalTo("system"))
                .body("changedBy.office", equalTo("ZZZ"));
        assertThat(body(after).get("children")).isEqualTo(body(before).get("children"));
        assertThat(told(id, 2).get("ages").toString()).isEqualTo("[8,4]");
        assertThat(Broker.read(Topics.CHILDCARE_BARRIERS.name(), id)).hasSize(2);
    }

    @Test
    @DisplayName("ADR-0076 a birthday is rehearsed for its own night, or the next one to run")
    @Source("decision ADR-0076")
    void rehearsed() {
        var id = aClient();
        var on = today.date();
        var birthday = on.plusDays(3);
        put(window(id), 0, children(born(birthday.minusYears(4)), born(on.minusYears(8))));

        assertThat(birthdays.rehearse(new Night(birthday.minusDays(1), true), id)).isEmpty();
        assertThat(birthdays.rehearse(new Night(birthday, false), id))
                .containsExactly("Children's ages told anew.");
        assertThat(birthdays.rehearse(new Night(birthday.plusDays(1), false), id)).isEmpty();
        assertThat(birthdays.rehearse(new Night(birthday.plusDays(1), true), id)).hasSize(1);
        assertThat(birthdays.rehearse(new Night(birthday.plusYears(1), false), id)).hasSize(1);
        get(window(id)).then().header("ETag", equalTo("\"1\""));

        birthdays.pass(birthday);

        get(window(id)).then().header("ETag", equalTo("\"2\"")).body("ages", contains(8, 4));
        assertThat(birthdays.rehearse(new Night(birthday, true), id)).isEmpty();
    }

    @Test
    @DisplayName("a child that has outgrown the window goes from the plan, not from the window")
    void outgrown() {
        var id = aClient();
        var on = today.date();
        put(window(id), 0, children(born(on.minusYears(20).plusDays(1))));

        birthdays.pass(on.plusDays(1));
        birthdays.pass(on.plusYears(1).plusDays(1));

        get(window(id))
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("ages", empty())
                .body("children.size()", equalTo(1));
    }

    @Test
    @DisplayName("the window as it was at a moment has the children and the ages of that moment")
    void asOf() {
        var id = aClient();
        var on = today.date();
        var first = body(put(window(id), 0, children(born(on.minusYears(2).plusDays(1)))));
        birthdays.pass(on.plusDays(1));

        var then = get(window(id) + "?asOf=" + first.at("/changedBy/at").textValue());

        assertThat(body(then).get("ages")).isEqualTo(first.get("ages"));
        assertThat(body(then).get("children")).isEqualTo(first.get("children"));
        assertThat(body(get(window(id))).get("ages").toString()).isEqualTo("[2]");
    }

    private static com.fasterxml.jackson.databind.JsonNode told(String id, long version) {
        var said =
                Broker.awaitThat(
                        Topics.CHILDCARE_BARRIERS,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == version);
        return Objects.requireNonNull(said.body());
    }

    private static String window(String id) {
        return "/v1/clients/" + id + "/childcare-barriers";
    }

    private static String children(String... children) {
        return json("{\"children\": [" + String.join(",", List.of(children)) + "]}").toString();
    }

    private static String born(LocalDate on) {
        return "{\"dateOfBirth\": \"" + on + "\", \"childcareNeeded\": \"Yes\"}";
    }

    private static String aged(int age, LocalDate on) {
        return "{\"age\": %d, \"ageOn\": \"%s\", \"childcareNeeded\": \"No\"}".formatted(age, on);
    }
}

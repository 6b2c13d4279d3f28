package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.actionplan.ClientRecord;
import lms.actionplan.Front;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.event.ChangedBy;
import lms.language.event.Qualifications.Qualification;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.language.value.RentOrMortgage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶78, ¶84, ¶91, ¶96 What the record says is pending at once, and permanent on save")
@Source("AP ¶14, ¶18, ¶54, ¶55, ¶78, ¶84, ¶88, ¶89, ¶90, ¶91, ¶93, ¶94, ¶95, ¶96, ¶105, ¶107")
class PullThroughTest {

    private final Front amal = Front.amal();

    @Test
    @DisplayName("Additional Information is pending on three tabs, then permanent")
    void information() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);

        record.information(1, RentOrMortgage.RENT, ClientRecord.warehouse());
        var pending = amal.readPlan(clientId, "additional-information:1");

        assertThat(pending.<List<String>>path("tabs.aims.pending.jobPreferences.job"))
                .containsExactly("Warehouse operative");
        assertThat(pending.<String>path("tabs.aims.pending.workingTime")).isEqualTo("Full-time");
        assertThat(pending.<List<String>>path("tabs.employmentHistory.pending.lastJobs.job"))
                .containsExactly("Goods in assistant");
        assertThat(pending.<String>path("tabs.personalCircumstances.pending.rentOrMortgage"))
                .isEqualTo("Rent");
        assertThat(pending.<Boolean>path("tabs.personalCircumstances.pending.disabledPerson"))
                .isFalse();
        assertThat(pending.<Map<String, ?>>path("tabs.aims")).doesNotContainKey("permanent");
        assertThat(pending.<Integer>path("tabs.aims.versions.arrived.additional-information"))
                .isEqualTo(1);

        save(clientId, 1);
        var permanent = amal.get(Front.plan(clientId));

        assertThat(permanent.<List<String>>path("tabs.aims.permanent.jobPreferences.job"))
                .containsExactly("Warehouse operative");
        assertThat(permanent.<String>path("tabs.personalCircumstances.permanent.rentOrMortgage"))
                .isEqualTo("Rent");
        assertThat(permanent.<Integer>path("tabs.aims.versions.permanent.additional-information"))
                .isEqualTo(1);
        for (var tab : List.of("aims", "employmentHistory", "personalCircumstances")) {
            assertThat(permanent.<Map<String, ?>>path("tabs." + tab)).doesNotContainKey("pending");
        }
    }

    @Test
    @DisplayName("A later change is pending beside what is permanent, on the tab it is about only")
    void both() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        record.information(1, RentOrMortgage.RENT, ClientRecord.warehouse());
        amal.readPlan(clientId, "additional-information:1");
        save(clientId, 1);

        record.information(2, RentOrMortgage.MORTGAGE, ClientRecord.warehouse());
        var read = amal.readPlan(clientId, "additional-information:2");

        assertThat(read.<String>path("tabs.personalCircumstances.permanent.rentOrMortgage"))
                .isEqualTo("Rent");
        assertThat(read.<String>path("tabs.personalCircumstances.pending.rentOrMortgage"))
                .isEqualTo("Mortgage");
        assertThat(read.<Map<String, ?>>path("tabs.aims")).doesNotContainKey("pending");
    }

    @Test
    @DisplayName("The children's ages are pending among the Personal Circumstances, then permanent")
    @Source("AP ¶90, ¶91")
    void childrensAges() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);

        record.childcareBarriers(1, 9, 4);
        var pending = amal.readPlan(clientId, "childcare-barriers:1");
        save(clientId, 1);
        record.childcareBarriers(2, 9, 5);
        var birthday = amal.readPlan(clientId, "childcare-barriers:2");

        assertThat(pending.<List<Integer>>path("tabs.personalCircumstances.pending.childrensAges"))
                .containsExactly(9, 4);
        assertThat(
                        birthday.<List<Integer>>path(
                                "tabs.personalCircumstances.permanent.childrensAges"))
                .containsExactly(9, 4);
        assertThat(birthday.<List<Integer>>path("tabs.personalCircumstances.pending.childrensAges"))
                .containsExactly(9, 5);
        assertThat(
                        birthday.<Map<String, Integer>>path(
                                "tabs.personalCircumstances.versions.permanent"))
                .containsEntry("childcare-barriers", 1);
        assertThat(birthday.<Map<String, ?>>path("tabs.qualifications"))
                .doesNotContainKey("pending");
    }

    @Test
    @DisplayName("A plan that was saved before it drew the children's ages has none")
    @Source("AP ¶90")
    void savedBefore() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        save(clientId, 1);
        Database.execute(
                "update plan set permanent = permanent - 'childcare' where client_id = '"
                        + clientId
                        + "'");

        var read = amal.get(Front.plan(clientId));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.<List<?>>path("tabs.personalCircumstances.permanent.childrensAges"))
                .isEmpty();
    }

    @Test
    @DisplayName("Only qualifications with an AP tick are listed; removing the tick removes one")
    @Source("AP ¶94, ¶95, ¶96")
    void qualifications() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);

        record.qualifications(1, nvq(true), maths(false));
        var listed = amal.readPlan(clientId, "qualifications:1");
        save(clientId, 1);
        record.qualifications(2, nvq(false), maths(false));
        var removed = amal.readPlan(clientId, "qualifications:2");

        assertThat(listed.<List<String>>path("tabs.qualifications.pending.qualifications.level"))
                .containsExactly("NVQ level 2");
        assertThat(listed.<Map<String, ?>>path("tabs.qualifications.pending.qualifications[0]"))
                .containsOnlyKeys("level", "subject", "result", "awardedOn");
        assertThat(removed.<List<String>>path("tabs.qualifications.permanent.qualifications.level"))
                .containsExactly("NVQ level 2");
        assertThat(removed.<List<?>>path("tabs.qualifications.pending.qualifications")).isEmpty();
    }

    @Test
    @DisplayName("The DP field follows the marker on the record")
    @Source("AP ¶89")
    void disabledPerson() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        save(clientId, 1);

        record.summary(2, true, false);
        var read = amal.readPlan(clientId, "client-summary:2");

        assertThat(read.<Boolean>path("tabs.personalCircumstances.permanent.disabledPerson"))
                .isFalse();
        assertThat(read.<Boolean>path("tabs.personalCircumstances.pending.disabledPerson"))
                .isTrue();
    }

    @Test
    @DisplayName("A save waits for what the adviser saw on the record; the plan tells its versions")
    void published() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        amal.putDraft(clientId, 1, Front.draftOf("Attend the meeting.", Front.TODAY));
        record.information(1, RentOrMortgage.RENT);
        record.information(2, RentOrMortgage.MORTGAGE);

        var saved =
                amal.postIfMatch(Front.plan(clientId) + "/save?seen=additional-information:2", 2);

        assertThat(saved.<String>path("tabs.personalCircumstances.permanent.rentOrMortgage"))
                .isEqualTo("Mortgage");
        var told = Broker.await1(Topics.ACTION_PLAN, clientId.toString()).as(ActionPlan.class);
        assertThat(told.pulledThrough()).isEqualTo(new ActionPlan.PulledThrough(1, 2, 0, 0L));
    }

    @Test
    @DisplayName("The Work Programme hotspot stands at the head of the plan, and goes again")
    void hotspot() {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);

        tell(clientId, 1, Hotspot.PRE_WP);
        var with = amal.readPlan(clientId, "work-programme:1");
        tell(clientId, 2, null);
        var without = amal.readPlan(clientId, "work-programme:2");

        assertThat(with.<String>path("hotspot")).isEqualTo("Pre-WP");
        assertThat(without.<String>path("hotspot")).isNull();
    }

    @Test
    @DisplayName("An older version, or the same event again, changes nothing")
    void idempotent() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        var id = UUID.randomUUID().toString();
        record.informationOnce(2, RentOrMortgage.MORTGAGE, id);
        amal.readPlan(clientId, "additional-information:2");
        var before = Database.fingerprint().get("automatic_change");

        record.informationOnce(2, RentOrMortgage.MORTGAGE, id);
        record.information(1, RentOrMortgage.RENT);
        // the next one on the same key comes after both
        record.information(3, RentOrMortgage.MORTGAGE);
        var read = amal.readPlan(clientId, "additional-information:3");

        assertThat(read.<String>path("tabs.personalCircumstances.pending.rentOrMortgage"))
                .isEqualTo("Mortgage");
        assertThat(Database.fingerprint().get("automatic_change")).isEqualTo(before);
    }

    @Test
    @DisplayName("An event keyed by another client becomes a dead letter and holds nobody up")
    void wrongKey() {
        var record = ClientRecord.known();
        var other = ClientId.fresh();
        Broker.sendRaw(
                Topics.QUALIFICATIONS.name(),
                other.toString(),
                ("{\"clientId\":\""
                                + record.clientId()
                                + "\",\"version\":1,\"qualifications\":[],"
                                + "\"changedBy\":{\"officer\":\"o\",\"name\":\"O\","
                                + "\"office\":\"LDS\",\"at\":\"2012-04-16T09:20:05Z\"}}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Broker.headers(
                        Topics.QUALIFICATIONS, other.toString(), UUID.randomUUID().toString()));

        Broker.awaitThat(Topics.QUALIFICATIONS.deadLetter(), other.toString(), said -> true);

        amal.createPlan(record.clientId());
        record.qualifications(1, nvq(true));
        var read = amal.readPlan(record.clientId(), "qualifications:1");
        assertThat(read.<List<?>>path("tabs.qualifications.pending.qualifications")).hasSize(1);
    }

    @Test
    @DisplayName("Erasing a client erases plan, draft, history and interviews, here and elsewhere")
    void erase() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        amal.createPlan(clientId);
        record.information(1, RentOrMortgage.RENT);
        record.qualifications(1, nvq(true));
        record.childcareBarriers(1, 3);
        amal.readPlan(clientId, "qualifications:1");
        amal.readPlan(clientId, "childcare-barriers:1");
        save(clientId, 1);
        String interviewId = amal.get(Front.plan(clientId)).path("createdIn");

        Broker.erase(Topics.ADDITIONAL_INFORMATION, clientId.toString());
        Broker.erase(Topics.QUALIFICATIONS, clientId.toString());
        Broker.erase(Topics.CHILDCARE_BARRIERS, clientId.toString());
        Broker.erase(Topics.CLIENT_SUMMARY, clientId.toString());

        Broker.awaitThat(
                Topics.ACTION_PLAN, clientId.toString(), said -> said.body().isMissingNode());
        Broker.awaitThat(Topics.INTERVIEW, interviewId, said -> said.body().isMissingNode());
        assertThat(amal.get(Front.plan(clientId)).statusCode()).isEqualTo(404);
        for (var table :
                List.of(
                        "client",
                        "interview",
                        "plan",
                        "action_item",
                        "draft",
                        "saved_plan",
                        "opening")) {
            assertThat(
                            Database.column(
                                    "select count(*) from "
                                            + table
                                            + " where client_id = '"
                                            + clientId
                                            + "'"))
                    .as(table)
                    .containsExactly("0");
        }
        org.awaitility.Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        Database.column(
                                                "select (select count(*) from automatic_change where"
                                                        + " client_id = '"
                                                        + clientId
                                                        + "') + (select count(*) from"
                                                        + " childcare_barriers where client_id = '"
                                                        + clientId
                                                        + "') + (select count(*) from"
                                                        + " additional_information where client_id ="
                                                        + " '"
                                                        + clientId
                                                        + "')"))
                                .containsExactly("0"));
    }

    @Test
    @DisplayName("Nothing that arrives late brings an erased client back, not even from an answer")
    void erasedForGood() {
        var record = ClientRecord.known();
        var clientId = record.clientId();
        record.information(1, RentOrMortgage.RENT);
        record.qualifications(1, nvq(true));
        var key = UUID.randomUUID().toString();
        amal.request()
                .header("Idempotency-Key", key)
                .body(
                        "{\"clientId\": \"%s\", \"type\": \"LP WFI\", \"bookedFor\": \"%s\"}"
                                .formatted(clientId, Front.TODAY))
                .post("/v1/interviews?seen=client-summary:1")
                .then()
                .statusCode(201);

        Broker.erase(Topics.ADDITIONAL_INFORMATION, clientId.toString());
        Broker.erase(Topics.QUALIFICATIONS, clientId.toString());
        Broker.erase(Topics.CLIENT_SUMMARY, clientId.toString());
        record.summary(2, true, false);
        record.information(2, RentOrMortgage.MORTGAGE);
        record.qualifications(2, nvq(true), maths(true));
        for (var topic :
                List.of(
                        Topics.CLIENT_SUMMARY,
                        Topics.ADDITIONAL_INFORMATION,
                        Topics.QUALIFICATIONS)) {
            Broker.awaitRead("action-plan-service", topic);
        }

        for (var table :
                List.of(
                        "client",
                        "additional_information",
                        "qualifications",
                        "automatic_change",
                        "interview")) {
            assertThat(
                            Database.column(
                                    "select client_id from "
                                            + table
                                            + " where client_id = '"
                                            + clientId
                                            + "'"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(Database.column("select key from idempotency where key = '" + key + "'"))
                .isEmpty();
    }

    private void save(ClientId clientId, long draft) {
        amal.putDraft(clientId, draft, Front.draftOf("Attend the meeting.", Front.TODAY));
        var saved = amal.save(clientId, draft + 1);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    private static void tell(
            ClientId clientId, long version, @org.jspecify.annotations.Nullable Hotspot hotspot) {
        Broker.send(
                Topics.WORK_PROGRAMME,
                clientId.toString(),
                new WorkProgramme(
                        clientId,
                        version,
                        null,
                        hotspot,
                        null,
                        List.of(),
                        null,
                        null,
                        new ChangedBy(
                                "system",
                                "System",
                                new OfficeCode("ZZZ"),
                                ClientRecord.CHANGED_AT)));
    }

    private static Qualification nvq(boolean ticked) {
        return new Qualification(
                "NVQ level 2", "Warehousing", "Pass", LocalDate.of(2010, 6, 30), ticked);
    }

    private static Qualification maths(boolean ticked) {
        return new Qualification("GCSE", "Mathematics", null, null, ticked);
    }
}

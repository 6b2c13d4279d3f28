package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.language.Topics;

/** A record with something in every part of it. */
final class FullRecord {

    /** Tables that no record has a row in until something unusual happens to it. */
    static final Set<String> LEFT_OUT = Set.of();

    private FullRecord() {}

    /** Opens one and fills it. */
    static String open() {
        var id = aClient();
        fill(id);
        return id;
    }

    /** Opens one, fills it, and lets happen to it what seldom happens. */
    static String openWithMuchHistory() {
        var id = open();
        get("/v1/clients/" + id).then().statusCode(200);
        var other = aClient();
        var caseId = UUID.randomUUID();
        ClientRecords.asAdviser()
                .body("{\"text\": \"Telephoned about the forklift course.\"}")
                .post("/v1/clients/" + id + "/conversations")
                .then()
                .statusCode(201);
        Database.execute(
                "insert into restriction (client_id, version, restricted, reason, changed_by,"
                        + " changed_by_name, changed_office, changed_at, trace_id) values ('%s', 2,"
                                .formatted(id)
                        + " false, 'A relative worked here.', 'olga.marsh', 'O Marsh', 'LDS',"
                        + " '2011-10-01T09:00:00Z', '0123456789abcdef0123456789abcdef')",
                "insert into restriction_leave (client_id, position, officer, until)"
                        + " values ('%s', 0, 'beth.rowe', '2011-09-30')".formatted(id),
                "insert into benefit_claim (client_id, benefit, first_day, last_day, ended)"
                        + " values ('%s', 'JSA', '2011-08-01', '2011-09-30', 'WORK')".formatted(id),
                "insert into benefit_sanction (client_id, reference, kind, benefit, first_day)"
                        + " values ('%s', 'S-4711', 'SANCTION', 'JSA', '2011-09-01')".formatted(id),
                "insert into joint_claim (joint_claim_id, version, first_client, second_client,"
                        + " claimed_on, ended_on, changed_by, changed_by_name, changed_office,"
                        + " changed_at, trace_id) values ('%s', 2, '%s', '%s', '2011-08-01',"
                                .formatted(UUID.randomUUID(), id, other)
                        + " '2011-09-30', 'amal.khan', 'A Khan', 'LDS', '2011-10-01T09:00:00Z',"
                        + " '0123456789abcdef0123456789abcdef')");
        Database.execute(
                "insert into cms_case (case_id, client_id, version, state, linked, said, said_at)"
                        + " values ('%s', '%s', 1, 'OPEN', true,".formatted(caseId, id)
                        + " '{\"title\": \"Mx\", \"office\": \"LDS\"}', '2011-08-01T09:00:00Z')",
                "insert into claims_conflict (conflict_id, version, client_id, case_id, field,"
                        + " reason, state, record_value, claims_value, raised_at, changed_by,"
                        + " changed_by_name, changed_office, changed_at, trace_id) values ('%s',"
                                .formatted(UUID.randomUUID())
                        + " 1, '%s', '%s', 'TITLE', 'ENTERED_BY_AN_OFFICER', 'OPEN', 'Ms', 'Mx',"
                                .formatted(id, caseId)
                        + " '2011-08-01T09:00:00Z', 'system', 'System', 'ZZZ',"
                        + " '2011-08-01T09:00:00Z', '0123456789abcdef0123456789abcdef')");
        as(ClientRecords.leader())
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"absorbedClientId": "%s", "keepAbsorbed": ["qualifications"],
                         "confirmed": true, "numbersConfirmed": true}
                        """
                                .formatted(aClient()))
                .post("/v1/clients/" + id + "/merges")
                .then()
                .statusCode(201);
        return id;
    }

    /** Fills the windows of a record that was just opened. */
    static void fill(String id) {
        put(
                        "/v1/clients/" + id + "/additional-information",
                        0,
                        """
                        {"rentOrMortgage": "Rent", "councilTax": "Yes", "dependants": "No",
                         "drivingLicence": {"held": "Yes", "details": "Car & trailer"},
                         "jobPreferences": [{"job": "Warehouse operative", "soc": "9260"}],
                         "workingTime": "Full-time",
                         "lastJobs": [{"job": "Goods in assistant", "employer": "Aire & Sons",
                           "first": "2009-03-02", "last": "2011-01-29"}]}
                        """)
                .then()
                .statusCode(200);
        put(
                        "/v1/clients/" + id + "/qualifications",
                        0,
                        """
                        {"qualifications": [{"level": "NVQ level 2", "subject": "Warehousing",
                          "onActionPlan": true}]}
                        """)
                .then()
                .statusCode(200);
        announce(id, 1);
    }

    /** The Work Programme announces something about the client. */
    static void announce(String id, long version) {
        Broker.sendRaw(
                Topics.WORK_PROGRAMME.name(),
                id,
                """
                {"clientId": "%s", "version": %d,
                 "notices": ["Please book this customer a Work Programme referral interview"],
                 "noticesOnce": ["Please book this customer a Work Programme referral interview"],
                 "changedBy": {"officer": "system", "name": "System", "office": "ZZZ",
                   "at": "2012-04-17T04:00:00Z"}}
                """
                        .formatted(id, version)
                        .getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.WORK_PROGRAMME, id, UUID.randomUUID().toString()));
        Broker.awaitRead("client-record-service", Topics.WORK_PROGRAMME);
    }
}

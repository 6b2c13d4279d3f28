package lms.clientrecord;

import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.language.Topics;
import org.awaitility.Awaitility;

/** Says what the claims system would, about cases of one's own. */
final class ClaimsSystem {

    private ClaimsSystem() {}

    /** A new case about somebody with a number of their own. */
    static ObjectNode aCase() {
        var told =
                json(
                        """
                        {
                          "version": 1,
                          "claimant": {
                            "title": "Ms",
                            "firstName": "Tamsin",
                            "lastName": "Rosewarne",
                            "dateOfBirth": "1987-03-09",
                            "address": {
                              "lines": ["3 Kiln Row", "Leeds"],
                              "postcode": "LS99 2CD",
                              "nation": "England"
                            },
                            "phones": ["0113 496 0456"],
                            "office": "LDS"
                          },
                          "jp": true,
                          "claim": {"benefit": "JSA", "claimDate": "2012-04-10"},
                          "state": "Open",
                          "at": "2012-04-16T08:40:11.507Z"
                        }
                        """);
        told.put("caseId", UUID.randomUUID().toString());
        told.withObject("/claimant").put("nino", ClientRecords.freshNino());
        return told;
    }

    /** The next version of a case. */
    static ObjectNode next(ObjectNode told) {
        return told.deepCopy().put("version", told.get("version").longValue() + 1);
    }

    /** A case in the place of another, with the same claimant. */
    static ObjectNode inPlaceOf(ObjectNode told) {
        return told.deepCopy()
                .put("caseId", UUID.randomUUID().toString())
                .put("version", 1)
                .put("rebuilds", told.get("caseId").textValue());
    }

    /** The end of a case that was rebuilt as another. */
    static ObjectNode rebuiltAs(ObjectNode told, ObjectNode successor) {
        return next(told)
                .put("state", "Rebuilt")
                .put("rebuiltAs", successor.get("caseId").textValue());
    }

    /** Sends it and does not wait. */
    static void send(ObjectNode told) {
        var id = told.get("caseId").textValue();
        Broker.sendRaw(
                Topics.CMS_CLAIM.name(),
                id,
                told.toString().getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.CMS_CLAIM, id, UUID.randomUUID().toString()));
    }

    /** Sends it and waits until it was read, applied or not. */
    static void tell(ObjectNode told) {
        send(told);
        var id = told.get("caseId").textValue();
        var version = told.get("version").longValue();
        Awaitility.await()
                .until(() ->
                        !Database.column(
                                        "select 1 from reader_position where topic ="
                                                + " 'lms.cms-claim.v1' and key = '"
                                                + id
                                                + "' and version >= "
                                                + version
                                                + " union all select 1 from dead_letter where key ="
                                                + " '"
                                                + id
                                                + "'")
                                .isEmpty());
    }

    /** The client whom a case is about. */
    static String clientOf(ObjectNode told) {
        return Database.column(
                        "select client_id from cms_case where case_id = '"
                                + told.get("caseId").textValue()
                                + "'")
                .getFirst();
    }

    /** A client of a case that contradicts the last name that an officer entered. */
    static String inConflict(ObjectNode told) {
        tell(told);
        var client = clientOf(told);
        enter(client, "lastName", "Rosewall");
        var contradicts = next(told);
        contradicts.withObject("/claimant").put("lastName", "Rosewarn");
        tell(contradicts);
        return client;
    }

    /** A conflict that waits for a decision, with the version to base it on. */
    static JsonNode aConflict() {
        var client = inConflict(aCase());
        return body(get("/v1/clients/" + client + "/claims-conflicts")).at("/items/0");
    }

    /** An adviser amends one detail. */
    static void enter(String client, String field, String value) {
        var record = (ObjectNode) body(get("/v1/clients/" + client));
        long version = record.get("version").longValue();
        var form = details();
        form.fieldNames()
                .forEachRemaining(name -> {
                    if (record.has(name)) {
                        form.set(name, record.get(name));
                    }
                });
        if (record.has("title")) {
            form.set("title", record.get("title"));
        }
        put("/v1/clients/" + client, version, form.put(field, value).toString())
                .then()
                .statusCode(200);
    }
}

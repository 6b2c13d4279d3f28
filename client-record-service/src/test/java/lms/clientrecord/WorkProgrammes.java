package lms.clientrecord;

import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.language.Samples;
import lms.language.Topics;

/** Says what the Work Programme says of a client, through the broker. */
final class WorkProgrammes {

    private WorkProgrammes() {}

    /** Announces a referral that lives, or that there is none; both times without a message. */
    static void announce(String client, long version, boolean liveReferral) {
        var event = json(Samples.json(Topics.WORK_PROGRAMME));
        event.put("clientId", client).put("version", version).putArray("notices");
        event.put("hotspot", liveReferral ? "WP-Participant" : "WP-Eligible");
        if (!liveReferral) {
            event.remove("liveReferral");
        }
        Broker.sendRaw(
                Topics.WORK_PROGRAMME.name(),
                client,
                event.toString().getBytes(StandardCharsets.UTF_8),
                Broker.headers(Topics.WORK_PROGRAMME, client, UUID.randomUUID().toString()));
        get("/v1/clients/" + client + "?seen=work-programme:" + version).then().statusCode(200);
    }
}

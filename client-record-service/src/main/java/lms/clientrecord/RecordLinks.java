package lms.clientrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.RecordHotspot;
import lms.clientrecord.client.rules.DeathRules;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.ManagementOf;
import lms.clientrecord.merge.Merges;
import lms.clientrecord.merge.Merges.Standing;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** What the caller may do with a client's record now. */
@ApplicationScoped
public class RecordLinks {

    private final Caller caller;
    private final Clients clients;
    private final Merges merges;
    private final ManagementOf management;

    RecordLinks(Caller caller, Clients clients, Merges merges, ManagementOf management) {
        this.caller = caller;
        this.clients = clients;
        this.merges = merges;
        this.management = management;
    }

    /** The links of the record as a whole; the ActnPln button is on every one (AP ¶16). */
    private Map<String, Link> ofRecord(ClientId client, Standing standing) {
        var record = path(client);
        var links = ofWindow(record);
        links.put("additional-information", Link.get(record + "/additional-information"));
        links.put("qualifications", Link.get(record + "/qualifications"));
        links.put("jsag", Link.get(record + "/jsag"));
        links.put("childcare-barriers", Link.get(record + "/childcare-barriers"));
        links.put("benefit-position", Link.get(record + "/benefit-position"));
        links.put("joint-claims", Link.get(record + "/joint-claims"));
        links.put("work-choice", Link.get(record + "/work-choice"));
        links.put("conversations", Link.get(record + "/conversations"));
        links.put("history", Link.get(record + "/history"));
        links.put("action-plan", Link.get(record + "/action-plan"));
        links.put("work-programme", Link.get(record + "/work-programme"));
        links.put("merges", Link.get(record + "/merges"));
        links.put("claims-conflicts", Link.get(record + "/claims-conflicts"));
        if (caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER)) {
            links.put("subject-access", Link.get(record + "/subject-access"));
        }
        if (caller.has(Roles.OFFICE_MANAGER)) {
            links.put("erasure-preview", Link.get(record + "/erasure/preview"));
        }
        addMerges(client, standing, links);
        return links;
    }

    /** A signpost leads on and is not amended; a survivor leads to what it has not taken over. */
    private void addMerges(ClientId client, Standing standing, Map<String, Link> links) {
        var survivor = standing.survivor();
        if (survivor != null) {
            links.remove("amend");
            links.put("merged-into", Link.get(path(survivor)));
        } else if (caller.has(Roles.TEAM_LEADER)) {
            links.put("merge", Link.post(path(client) + "/merges"));
        }
        int number = 0;
        for (var absorbed : standing.absorbed()) {
            number++;
            var more = number == 1 ? "" : "-" + number;
            links.put("absorbed" + more, Link.get(path(absorbed)));
            links.put("absorbed-action-plan" + more, Link.get(path(absorbed) + "/action-plan"));
        }
    }

    /**
     * The links of the record as a whole, with those of the windows behind its hotspots; that of
     * somebody who has died can no longer be amended, and only a team leader corrects the death.
     * The past can be neither amended nor corrected.
     */
    public Map<String, Link> ofRecord(
            ClientId client,
            Standing standing,
            List<RecordHotspot> hotspots,
            boolean died,
            @Nullable AsOf asOf) {
        var links = ofRecord(client, standing);
        if (died) {
            links.remove("amend");
        }
        if (asOf != null) {
            links.remove("amend");
            links.remove("merge");
        } else if (!links.containsKey("merged-into")
                && (caller.has(Roles.TEAM_LEADER) || (caller.has(Roles.ADVISER) && !died))) {
            links.put("death", Link.put(path(client) + "/death"));
        }
        if (management.isCaller(client)) {
            links.put("restriction", Link.get(path(client) + "/restriction"));
            links.put("access-log", Link.get(path(client) + "/access-log"));
        }
        hotspots.forEach(hotspot -> links.put(hotspot.rel(), hotspot.window()));
        return links;
    }

    /**
     * The links of one window of the record, which nobody amends once the client has died (CR-116)
     * or another record has absorbed this one.
     */
    public Map<String, Link> ofWindow(Aspect aspect, ClientId client, String window) {
        var links = ofWindow(path(client) + "/" + window);
        links.put("client", Link.get(path(client)));
        if (links.containsKey("amend") && !mayChange(aspect, client)) {
            links.remove("amend");
        }
        return links;
    }

    private boolean mayChange(Aspect aspect, ClientId client) {
        return merges.standing(client).survivor() == null
                && (DeathRules.isOpenAfterDeath(aspect) || clients.diedOn(client) == null);
    }

    /** The links of one window as it was at a moment: the past cannot be amended. */
    public Map<String, Link> ofWindow(
            Aspect aspect, ClientId client, String window, @Nullable AsOf asOf) {
        var links = ofWindow(aspect, client, window);
        if (asOf != null) {
            links.remove("amend");
        }
        return links;
    }

    /** The links of the JSAg, which only a JSA customer may agree (AP ¶17). */
    public Map<String, Link> ofJsag(ClientId client, boolean mayAgree, @Nullable AsOf asOf) {
        var links = ofWindow(Aspect.JSAG, client, "jsag", asOf);
        if (!mayAgree) {
            links.remove("amend");
        }
        return links;
    }

    /** Where a client's record is. */
    public static String path(ClientId client) {
        return "/v1/clients/" + client;
    }

    private Map<String, Link> ofWindow(String self) {
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(self));
        if (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER)) {
            links.put("amend", Link.put(self));
        }
        return links;
    }
}

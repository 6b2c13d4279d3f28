package lms.clientrecord.merge;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.access.Admit;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.WhoMayKnow;
import lms.clientrecord.jointclaim.JointClaims;
import lms.clientrecord.merge.MergeFacts.RecordFacts;
import lms.clientrecord.workprogramme.Announcements;

/** Gathers what speaks for or against merging a record. */
@ApplicationScoped
class WhatIsKnown {

    private final Merges merges;
    private final Announcements announcements;
    private final JointClaims jointClaims;
    private final WhoMayKnow whoMayKnow;
    private final Admit admit;

    WhatIsKnown(
            Merges merges,
            Announcements announcements,
            JointClaims jointClaims,
            WhoMayKnow whoMayKnow,
            Admit admit) {
        this.whoMayKnow = whoMayKnow;
        this.admit = admit;
        this.merges = merges;
        this.announcements = announcements;
        this.jointClaims = jointClaims;
    }

    RecordFacts of(Client client) {
        var shown = announcements.of(client.id());
        return new RecordFacts(
                client.details().dateOfBirth(),
                client.details().nino(),
                merges.survivorOf(client.id()) != null,
                !merges.absorbedBy(client.id()).isEmpty(),
                isRestricted(client),
                shown.hotspot(),
                shown.postponed(),
                jointClaims.liveOf(client.id()) != null);
    }

    /** Tells whether the caller of a merge may not know of the record. */
    boolean isHidden(Client client) {
        return !admit.toOther(client.id(), "mergeClients");
    }

    private boolean isRestricted(Client client) {
        return whoMayKnow.knownTo(client.id()).restricted();
    }
}

package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.clientrecord.client.AmendClient;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.client.Clients;
import lms.clientrecord.cms.Present.OnRecord;
import lms.clientrecord.cms.rules.Correcting;
import lms.kit.access.Stamp;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ClientSummary.ClaimsCase;
import lms.language.event.CmsClaim.ClaimMade;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

/** Puts on a record what the claims system may correct, and the rest on the work list (IT ¶24). */
@ApplicationScoped
class CorrectRecord {

    private static final Set<Field> DETAILS = EnumSet.complementOf(EnumSet.of(Field.CLAIM));

    private final CmsCases cases;
    private final Clients clients;
    private final AmendClient amend;
    private final ClaimsOnRecord claimsOnRecord;
    private final WorkList workList;
    private final Survivors survivors;

    CorrectRecord(
            CmsCases cases,
            Clients clients,
            AmendClient amend,
            ClaimsOnRecord claimsOnRecord,
            WorkList workList,
            Survivors survivors) {
        this.cases = cases;
        this.clients = clients;
        this.amend = amend;
        this.claimsOnRecord = claimsOnRecord;
        this.workList = workList;
        this.survivors = survivors;
    }

    /**
     * Corrects the record by what a case of the client says now, and keeps the case.
     *
     * @param before what the case, or the one in whose place it came, said last
     * @param decided the fields about which an officer has just decided
     */
    void byCase(CmsCase now, @Nullable Said before, Set<Field> decided, Stamp stamp) {
        var client = now.client();
        var ever = cases.linkedWith(client);
        cases.keep(now);
        boolean isNew = ever.stream().noneMatch(known -> known.id().equals(now.id()));
        var said = ever.stream().map(CmsCase::said).toList();
        Map<Field, Effect> effects = new EnumMap<>(Field.class);
        Map<Field, ClientId> others = new EnumMap<>(Field.class);
        var amended =
                amend.change(
                        client,
                        stamp,
                        details -> {
                            judge(details, now, before, said, effects, others);
                            effects.keySet().removeAll(decided);
                            var corrected =
                                    Correcting.corrected(details, now.said(), corrects(effects));
                            return isNew ? linked(corrected, now.id()) : corrected;
                        });
        var claims = putClaim(now, before, effects, stamp);
        var onRecord = new OnRecord(amended.details(), claims, 1);
        workList.settle(
                now, effects, field -> why(field, others.get(field)), onRecord::text, stamp);
    }

    private void judge(
            ClientDetails details,
            CmsCase now,
            @Nullable Said before,
            List<Said> ever,
            Map<Field, Effect> effects,
            Map<Field, ClientId> others) {
        for (var field : DETAILS) {
            effects.put(field, Correcting.mayCorrect(field, details, now.said(), before, ever));
        }
        var number = effects.get(Field.NUMBER);
        if (number == Effect.CORRECTS || number == Effect.CONTRADICTS) {
            var claimant = now.said().claimant();
            var holder = clients.knownBy(claimant.nino(), claimant.temporaryReference());
            if (holder == null || holder.equals(now.client())) {
                return;
            }
            if (survivors.of(holder).equals(now.client())) {
                // The number of a record that was merged into this one is not news.
                effects.put(Field.NUMBER, Effect.NOTHING);
            } else {
                others.put(Field.NUMBER, holder);
                effects.put(Field.NUMBER, Effect.CONTRADICTS);
            }
        }
    }

    private static Set<Field> corrects(Map<Field, Effect> effects) {
        var corrects = EnumSet.noneOf(Field.class);
        effects.forEach((field, effect) -> {
            if (effect == Effect.CORRECTS) {
                corrects.add(field);
            }
        });
        return corrects;
    }

    /** The newest case is the one that the record names; when one was last rebuilt is kept. */
    private static ClientDetails linked(ClientDetails details, CmsCaseId with) {
        var linked = details.claimsCase();
        return details.withClaimsCase(
                new ClaimsCase(with.toString(), linked == null ? null : linked.rebuiltAt()));
    }

    private List<Claim> putClaim(
            CmsCase now, @Nullable Said before, Map<Field, Effect> effects, Stamp stamp) {
        ClaimMade made = now.said().claim();
        ClaimMade madeBefore = before == null ? null : before.claim();
        return claimsOnRecord.change(
                now.client(),
                stamp,
                claims -> {
                    var with =
                            made == null ? claims : Correcting.withClaim(claims, made, madeBefore);
                    var effect =
                            Correcting.mayPutClaim(
                                    claims,
                                    made,
                                    madeBefore,
                                    claimsOnRecord.mayStand(with).isAllowed());
                    effects.put(Field.CLAIM, effect);
                    return effect == Effect.CORRECTS ? with : claims;
                });
    }

    private static WorkList.Why why(Field field, @Nullable ClientId other) {
        if (field == Field.CLAIM) {
            return new WorkList.Why(CmsRefusal.CLAIM_CONTRADICTS, null);
        }
        return other == null
                ? new WorkList.Why(CmsRefusal.ENTERED_BY_AN_OFFICER, null)
                : new WorkList.Why(CmsRefusal.NUMBER_ON_ANOTHER_RECORD, other);
    }

    /** Tells with the client's details that the case was rebuilt, and when. */
    void announceRebuilding(ClientId client, CmsCaseId successor, Stamp stamp) {
        amend.change(
                client,
                stamp,
                details ->
                        details.withClaimsCase(new ClaimsCase(successor.toString(), stamp.at())));
    }

    /** Puts one field on the record as the claims system says, since an officer decided so. */
    void asSaid(CmsCase known, Field field, Stamp stamp) {
        var said = known.said();
        var made = said.claim();
        if (field != Field.CLAIM) {
            amend.change(
                    known.client(),
                    stamp,
                    details -> Correcting.corrected(details, said, EnumSet.of(field)));
        } else if (made != null) {
            claimsOnRecord.change(
                    known.client(),
                    stamp,
                    claims -> {
                        var with = Correcting.withClaimInsteadOf(claims, made);
                        claimsOnRecord.mayStand(with).orRefuse();
                        return with;
                    });
        }
    }
}

package lms.clientrecord.merge;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lms.clientrecord.HoldWindows;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.Clients;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.MergeFacts.RecordFacts;
import lms.clientrecord.merge.rules.MergeRules;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Merges two records of one person. Nothing is copied together: of each aspect the surviving record
 * has the state of the one or of the other, as a new version. The absorbed record stays as it is,
 * as a signpost to the surviving one.
 */
@ApplicationScoped
public class MergeClients {

    private final Clients clients;
    private final Merges merges;
    private final WhatIsKnown known;
    private final List<MergedAspect> aspects;
    private final Signpost signpost;
    private final HoldWindows hold;
    private final Caller caller;

    MergeClients(
            Clients clients,
            Merges merges,
            WhatIsKnown known,
            @All List<MergedAspect> aspects,
            Signpost signpost,
            HoldWindows hold,
            Caller caller) {
        this.clients = clients;
        this.merges = merges;
        this.known = known;
        this.aspects = aspects.stream().sorted(Comparator.comparing(MergedAspect::aspect)).toList();
        this.signpost = signpost;
        this.hold = hold;
        this.caller = caller;
    }

    /**
     * Lets one record absorb another one.
     *
     * @param based the version of the surviving record's details that the team leader has read
     * @param keepAbsorbed the aspects of which the absorbed record's state survives
     */
    @Transactional
    public Merge merge(
            ClientId survivingId,
            long based,
            ClientId absorbedId,
            List<Aspect> keepAbsorbed,
            Confirmed confirmed) {
        // Always in the same order, so that two who merge the same records cannot block each other.
        Stream.of(survivingId, absorbedId)
                .distinct()
                .sorted(Comparator.comparing(ClientId::value))
                .forEach(client -> {
                    clients.lock(client);
                    hold.of(client);
                });
        var surviving = clients.find(survivingId);
        if (surviving == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, surviving.version());
        var absorbed = there(clients.find(absorbedId));
        var facts = facts(surviving, absorbed);
        MergeRules.mayMerge(facts)
                .and(
                        MergeRules.mayKeep(
                                keepAbsorbed, aspects.stream().map(MergedAspect::aspect).toList()))
                .and(MergeRules.isConfirmed(facts, confirmed))
                .orRefuse();

        var stamp = caller.stamp();
        var states = new ArrayList<MergedState>();
        for (var aspect : aspects) {
            states.add(
                    merged(
                            aspect,
                            survivingId,
                            absorbedId,
                            keepAbsorbed.contains(aspect.aspect()),
                            stamp));
        }
        var merge = new Merge(UUID.randomUUID(), 1, survivingId, absorbedId, states, stamp, null);
        merges.add(merge);
        signpost.announce(absorbedId, survivingId, stamp);
        return merge;
    }

    /** A restricted record that is to be absorbed looks like a missing one to whoever names it. */
    private Client there(@Nullable Client absorbed) {
        if (absorbed == null || known.isHidden(absorbed)) {
            throw new RefusedException(
                    List.of(MergeRefusal.NO_SUCH_RECORD.at("/absorbedClientId")));
        }
        return absorbed;
    }

    private MergeFacts facts(Client surviving, Client absorbed) {
        RecordFacts one = known.of(surviving);
        return new MergeFacts(surviving.id().equals(absorbed.id()), one, known.of(absorbed));
    }

    private static MergedState merged(
            MergedAspect aspect,
            ClientId survivingId,
            ClientId absorbedId,
            boolean keepAbsorbed,
            Stamp stamp) {
        var surviving = aspect.lock(survivingId);
        var absorbed = aspect.lock(absorbedId);
        return new MergedState(
                aspect.aspect(),
                keepAbsorbed ? Keep.ABSORBED : Keep.SURVIVING,
                surviving.version(),
                surviving.state(),
                keepAbsorbed
                        ? aspect.put(survivingId, absorbed.state(), stamp)
                        : surviving.version(),
                absorbed.version(),
                absorbed.state());
    }
}

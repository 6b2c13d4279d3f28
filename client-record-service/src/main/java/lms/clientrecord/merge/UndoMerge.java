package lms.clientrecord.merge;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lms.clientrecord.client.Clients;
import lms.clientrecord.merge.rules.MergeRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/**
 * Undoes a merge: what was taken from the absorbed record is put back as it was before, as a new
 * version, and the absorbed record is a record of its own again.
 */
@ApplicationScoped
public class UndoMerge {

    private final Clients clients;
    private final Merges merges;
    private final List<MergedAspect> aspects;
    private final Signpost signpost;
    private final Caller caller;

    UndoMerge(
            Clients clients,
            Merges merges,
            @All List<MergedAspect> aspects,
            Signpost signpost,
            Caller caller) {
        this.clients = clients;
        this.merges = merges;
        this.aspects = aspects.stream().sorted(Comparator.comparing(MergedAspect::aspect)).toList();
        this.signpost = signpost;
        this.caller = caller;
    }

    /**
     * Undoes a merge of the client's record.
     *
     * @param based the version of the merge that the team leader has read
     * @param mayBeLost whether changes made since may be put back
     */
    @Transactional
    public Merge undo(ClientId client, UUID id, long based, boolean mayBeLost) {
        var found = merges.find(id);
        if (found == null
                || !(found.surviving().equals(client) || found.absorbed().equals(client))) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        Stream.of(found.surviving(), found.absorbed())
                .sorted(Comparator.comparing(ClientId::value))
                .forEach(clients::lock);
        var merge = merges.lock(id);
        if (merge == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, merge.version());
        var now =
                aspects.stream()
                        .collect(
                                toMap(
                                        MergedAspect::aspect,
                                        aspect -> aspect.lock(merge.surviving()).version()));
        MergeRules.mayUndo(merge, now, mayBeLost).orRefuse();

        var stamp = caller.stamp();
        for (var aspect : aspects) {
            merge.aspects().stream()
                    .filter(state -> state.aspect() == aspect.aspect())
                    .filter(state -> state.kept() == Keep.ABSORBED)
                    .forEach(state -> aspect.put(merge.surviving(), state.survivingState(), stamp));
        }
        var undone = merge.undone(stamp);
        merges.keepUndone(undone);
        signpost.announce(merge.absorbed(), null, stamp);
        return undone;
    }
}

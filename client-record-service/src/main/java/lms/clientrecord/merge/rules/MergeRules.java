package lms.clientrecord.merge.rules;

import static lms.clientrecord.merge.MergeRefusal.ABSORBED_CLAIMS_JOINTLY;
import static lms.clientrecord.merge.MergeRefusal.ABSORBED_COMPLETED;
import static lms.clientrecord.merge.MergeRefusal.ABSORBED_PARTICIPATES;
import static lms.clientrecord.merge.MergeRefusal.ALREADY_ABSORBED;
import static lms.clientrecord.merge.MergeRefusal.ALREADY_UNDONE;
import static lms.clientrecord.merge.MergeRefusal.BOTH_PARTICIPATE;
import static lms.clientrecord.merge.MergeRefusal.CONFIRMATION;
import static lms.clientrecord.merge.MergeRefusal.DATES_OF_BIRTH_DIFFER;
import static lms.clientrecord.merge.MergeRefusal.HAS_ABSORBED;
import static lms.clientrecord.merge.MergeRefusal.NOT_KEPT_APART;
import static lms.clientrecord.merge.MergeRefusal.NUMBERS_DIFFER;
import static lms.clientrecord.merge.MergeRefusal.NUMBER_ON_ABSORBED;
import static lms.clientrecord.merge.MergeRefusal.POSTPONED_ON_ABSORBED;
import static lms.clientrecord.merge.MergeRefusal.RESTRICTED;
import static lms.clientrecord.merge.MergeRefusal.SAME_RECORD;
import static lms.clientrecord.merge.MergeRefusal.SURVIVOR_ABSORBED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.ChangedSince;
import lms.clientrecord.merge.Confirmed;
import lms.clientrecord.merge.Keep;
import lms.clientrecord.merge.Merge;
import lms.clientrecord.merge.MergeFacts;
import lms.clientrecord.merge.MergeFacts.RecordFacts;
import lms.clientrecord.merge.MergedState;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.Hotspot;

/** Which records may be merged, and which merge may be undone. */
public final class MergeRules {

    private static final String OTHER = "/absorbedClientId";

    private MergeRules() {}

    /** Tells whether the one record may absorb the other. */
    @Source("decision ADR-0045, WP ¶17, WP ¶20, WP ¶49-55")
    public static Ruling mayMerge(MergeFacts facts) {
        if (facts.same()) {
            return Ruling.of(List.of(SAME_RECORD.at(OTHER)));
        }
        var reasons = new ArrayList<Reason>();
        var surviving = facts.surviving();
        var absorbed = facts.absorbed();
        if (surviving.merged()) {
            reasons.add(SURVIVOR_ABSORBED.reason());
        }
        if (absorbed.merged()) {
            reasons.add(ALREADY_ABSORBED.at(OTHER));
        }
        if (absorbed.hasAbsorbed()) {
            reasons.add(HAS_ABSORBED.at(OTHER));
        }
        if (surviving.restricted() || absorbed.restricted()) {
            reasons.add(RESTRICTED.reason());
        }
        if (absorbed.hotspot() == Hotspot.WP_PARTICIPANT) {
            reasons.add(
                    surviving.hotspot() == Hotspot.WP_PARTICIPANT
                            ? BOTH_PARTICIPATE.reason()
                            : ABSORBED_PARTICIPATES.at(OTHER));
        }
        if (absorbed.hotspot() == Hotspot.WP_COMPLETER && !wasReferred(surviving)) {
            reasons.add(ABSORBED_COMPLETED.at(OTHER));
        }
        if (absorbed.claimsJointly()) {
            reasons.add(ABSORBED_CLAIMS_JOINTLY.at(OTHER));
        }
        if (surviving.nino() == null && absorbed.nino() != null) {
            reasons.add(NUMBER_ON_ABSORBED.at(OTHER));
        }
        return Ruling.of(reasons);
    }

    /** Under such a record a new referral is known to be one of several (WP ¶51-52, ¶55). */
    private static boolean wasReferred(RecordFacts record) {
        return record.hotspot() == Hotspot.WP_PARTICIPANT
                || record.hotspot() == Hotspot.WP_COMPLETER;
    }

    /** Asks for what must be confirmed before the records are merged. */
    @Source("decision ADR-0045, decision ADR-0070, WP ¶23")
    public static Ruling isConfirmed(MergeFacts facts, Confirmed confirmed) {
        var reasons = new ArrayList<Reason>();
        var surviving = facts.surviving();
        var absorbed = facts.absorbed();
        if (!confirmed.datesOfBirth() && !surviving.dateOfBirth().equals(absorbed.dateOfBirth())) {
            reasons.add(DATES_OF_BIRTH_DIFFER.at("/datesOfBirthConfirmed"));
        }
        if (!confirmed.numbers() && numbersDiffer(surviving, absorbed)) {
            reasons.add(NUMBERS_DIFFER.at("/numbersConfirmed"));
        }
        if (!confirmed.postponement() && absorbed.postponed() && !surviving.postponed()) {
            reasons.add(POSTPONED_ON_ABSORBED.at("/postponementConfirmed"));
        }
        if (!confirmed.merge()) {
            reasons.add(CONFIRMATION.at("/confirmed"));
        }
        return Ruling.of(reasons);
    }

    private static boolean numbersDiffer(RecordFacts surviving, RecordFacts absorbed) {
        return surviving.nino() != null
                && absorbed.nino() != null
                && !surviving.nino().equals(absorbed.nino());
    }

    /**
     * Tells whether a merge can keep the absorbed record's state of these aspects.
     *
     * @param mergeable the aspects that have one state each
     */
    @Source("decision ADR-0045")
    public static Ruling mayKeep(List<Aspect> keepAbsorbed, Collection<Aspect> mergeable) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < keepAbsorbed.size(); i++) {
            if (!mergeable.contains(keepAbsorbed.get(i))) {
                reasons.add(NOT_KEPT_APART.at("/keepAbsorbed/" + i));
            }
        }
        return Ruling.of(reasons);
    }

    /**
     * Tells whether a merge may be undone. Only what was taken from the absorbed record is put
     * back, so only a change of that would be lost.
     *
     * @param versionsNow the versions that the surviving record's aspects have now
     * @param mayBeLost whether the team leader has confirmed that changes may be put back
     */
    @Source("decision ADR-0045")
    public static Ruling mayUndo(Merge merge, Map<Aspect, Long> versionsNow, boolean mayBeLost) {
        if (!merge.isLive()) {
            return Ruling.refused(ALREADY_UNDONE);
        }
        var changed =
                merge.aspects().stream()
                        .filter(state -> state.kept() == Keep.ABSORBED)
                        .filter(state ->
                                versionsNow.getOrDefault(state.aspect(), 0L)
                                        != state.mergedVersion())
                        .map(MergedState::aspect)
                        .toList();
        return changed.isEmpty() || mayBeLost
                ? Ruling.allowed()
                : Ruling.of(List.of(new ChangedSince(changed).at("/changesMayBeLost")));
    }
}

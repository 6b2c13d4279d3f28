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
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.ChangedSince;
import lms.clientrecord.merge.Confirmed;
import lms.clientrecord.merge.Keep;
import lms.clientrecord.merge.Merge;
import lms.clientrecord.merge.MergeFacts;
import lms.clientrecord.merge.MergeFacts.RecordFacts;
import lms.clientrecord.merge.MergedState;
import lms.kit.access.Stamp;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import lms.language.value.Nino;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0045 Merging two records of one person, and undoing it")
@Source("decision ADR-0045, WP ¶17, WP ¶20")
class MergeRulesTest {

    private static final LocalDate BORN = LocalDate.parse("1989-06-14");
    private static final Nino NINO = new Nino("QQ120489A");
    private static final Nino OTHER_NINO = new Nino("QQ120498A");
    private static final Stamp TOM =
            Stamp.ofSystem(Instant.parse("2012-05-01T09:00:00Z"), "0".repeat(32));

    @Test
    @DisplayName("two ordinary records may be merged")
    void ordinary() {
        assertThat(MergeRules.mayMerge(of(plain(NINO), plain(NINO))).isAllowed()).isTrue();
        assertThat(MergeRules.mayMerge(of(plain(NINO), plain(null))).isAllowed()).isTrue();
        assertThat(MergeRules.mayMerge(of(plain(null), plain(null))).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("a record is not merged with itself, and that is all there is to say")
    void same() {
        var facts = new MergeFacts(true, plain(NINO), plain(NINO));

        assertThat(refusals(MergeRules.mayMerge(facts))).containsExactly(SAME_RECORD);
    }

    @Test
    @DisplayName("the refusal names every reason at once")
    void allReasons() {
        var surviving = new RecordFacts(BORN, null, true, true, true, null, false, true);
        var absorbed =
                new RecordFacts(BORN, NINO, true, true, true, Hotspot.WP_PARTICIPANT, false, true);

        assertThat(refusals(MergeRules.mayMerge(of(surviving, absorbed))))
                .containsExactly(
                        SURVIVOR_ABSORBED,
                        ALREADY_ABSORBED,
                        HAS_ABSORBED,
                        RESTRICTED,
                        ABSORBED_PARTICIPATES,
                        ABSORBED_CLAIMS_JOINTLY,
                        NUMBER_ON_ABSORBED);
    }

    @Test
    @DisplayName("who takes part in the Work Programme survives; under both, one must end (WP ¶20)")
    void participants() {
        var participates =
                new RecordFacts(
                        BORN, NINO, false, false, false, Hotspot.WP_PARTICIPANT, false, false);

        assertThat(MergeRules.mayMerge(of(participates, plain(NINO))).isAllowed()).isTrue();
        assertThat(refusals(MergeRules.mayMerge(of(plain(NINO), participates))))
                .containsExactly(ABSORBED_PARTICIPATES);
        assertThat(refusals(MergeRules.mayMerge(of(participates, participates))))
                .containsExactly(BOTH_PARTICIPATE);
    }

    @Test
    @DisplayName("a completer survives whoever was never referred (WP ¶49-55)")
    @Source("WP ¶49-55")
    void completers() {
        var completer =
                new RecordFacts(
                        BORN, NINO, false, false, false, Hotspot.WP_COMPLETER, false, false);
        var participant =
                new RecordFacts(
                        BORN, NINO, false, false, false, Hotspot.WP_PARTICIPANT, false, false);

        assertThat(refusals(MergeRules.mayMerge(of(plain(NINO), completer))))
                .containsExactly(ABSORBED_COMPLETED);
        assertThat(MergeRules.mayMerge(of(completer, plain(NINO))).isAllowed()).isTrue();
        assertThat(MergeRules.mayMerge(of(completer, completer)).isAllowed()).isTrue();
        assertThat(MergeRules.mayMerge(of(participant, completer)).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("a survivor may absorb another one, and a member of a joint claim may survive")
    void survivors() {
        var surviving = new RecordFacts(BORN, NINO, false, true, false, null, false, true);

        assertThat(MergeRules.mayMerge(of(surviving, plain(NINO))).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("different dates of birth and numbers are confirmed, and the merge itself is")
    void confirmations() {
        var older =
                new RecordFacts(
                        BORN.minusDays(1), OTHER_NINO, false, false, false, null, false, false);
        var facts = of(plain(NINO), older);

        assertThat(
                        refusals(
                                MergeRules.isConfirmed(
                                        facts, new Confirmed(false, false, false, false))))
                .containsExactly(DATES_OF_BIRTH_DIFFER, NUMBERS_DIFFER, CONFIRMATION);
        assertThat(MergeRules.isConfirmed(facts, new Confirmed(true, true, true, true)).isAllowed())
                .isTrue();
        assertThat(
                        MergeRules.isConfirmed(
                                        of(plain(NINO), plain(null)),
                                        new Confirmed(true, false, false, false))
                                .isAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("an exemption or deferral that stays behind is confirmed (WP ¶23)")
    @Source("WP ¶23, decision ADR-0070")
    void postponed() {
        var postponed = new RecordFacts(BORN, NINO, false, false, false, null, true, false);
        var confirmed = new Confirmed(true, false, false, true);
        var unconfirmed = new Confirmed(true, false, false, false);

        assertThat(MergeRules.isConfirmed(of(plain(NINO), postponed), unconfirmed).reasons())
                .containsExactly(POSTPONED_ON_ABSORBED.at("/postponementConfirmed"));
        assertThat(MergeRules.isConfirmed(of(plain(NINO), postponed), confirmed).isAllowed())
                .isTrue();
        assertThat(MergeRules.isConfirmed(of(postponed, plain(NINO)), unconfirmed).isAllowed())
                .isTrue();
        assertThat(MergeRules.isConfirmed(of(postponed, postponed), unconfirmed).isAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("only an aspect that has one state is kept of the one or the other")
    void keptAspects() {
        var mergeable = List.of(Aspect.CLIENT_DETAILS, Aspect.QUALIFICATIONS);

        assertThat(MergeRules.mayKeep(List.of(Aspect.QUALIFICATIONS), mergeable).isAllowed())
                .isTrue();
        assertThat(
                        MergeRules.mayKeep(
                                        List.of(Aspect.QUALIFICATIONS, Aspect.CONVERSATION),
                                        mergeable)
                                .reasons())
                .containsExactly(NOT_KEPT_APART.at("/keepAbsorbed/1"));
    }

    @Test
    @DisplayName("a merge is undone as long as nothing that is put back was changed since")
    void undo() {
        var merge =
                merged(
                        state(Aspect.QUALIFICATIONS, Keep.ABSORBED, 4),
                        state(Aspect.ADDITIONAL_INFORMATION, Keep.SURVIVING, 2));

        assertThat(
                        MergeRules.mayUndo(
                                        merge,
                                        Map.of(
                                                Aspect.QUALIFICATIONS,
                                                4L,
                                                Aspect.ADDITIONAL_INFORMATION,
                                                9L),
                                        false)
                                .isAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("otherwise it says what was changed, and asks")
    void undoWouldLose() {
        var merge = merged(state(Aspect.QUALIFICATIONS, Keep.ABSORBED, 4));
        var now = Map.of(Aspect.QUALIFICATIONS, 5L);

        assertThat(MergeRules.mayUndo(merge, now, false).reasons())
                .containsExactly(
                        new ChangedSince(List.of(Aspect.QUALIFICATIONS)).at("/changesMayBeLost"));
        assertThat(new ChangedSince(List.of(Aspect.QUALIFICATIONS)).message())
                .contains("qualifications");
        assertThat(MergeRules.mayUndo(merge, now, true).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("a merge is undone once")
    void undoneOnce() {
        var merge = merged().undone(TOM);

        assertThat(refusals(MergeRules.mayUndo(merge, Map.of(), true)))
                .containsExactly(ALREADY_UNDONE);
    }

    private static MergeFacts of(RecordFacts surviving, RecordFacts absorbed) {
        return new MergeFacts(false, surviving, absorbed);
    }

    private static RecordFacts plain(@Nullable Nino nino) {
        return new RecordFacts(BORN, nino, false, false, false, null, false, false);
    }

    private static List<Refusal> refusals(Ruling ruling) {
        return ruling.reasons().stream().map(reason -> reason.refusal()).toList();
    }

    private static Merge merged(MergedState... states) {
        return new Merge(
                UUID.fromString("0e9c2c86-51f4-4b39-a0d1-6d2f8b7a4c55"),
                1,
                ClientId.fresh(),
                ClientId.fresh(),
                List.of(states),
                TOM,
                null);
    }

    private static MergedState state(Aspect aspect, Keep kept, long mergedVersion) {
        var nothing = JsonNodeFactory.instance.objectNode();
        return new MergedState(aspect, kept, mergedVersion - 1, nothing, mergedVersion, 3, nothing);
    }
}

package lms.clientrecord.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import lms.clientrecord.access.AccessReason;
import lms.clientrecord.access.AccessRefusal;
import lms.clientrecord.access.rules.AccessRules.Door;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.Terms;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0043 Opening a record, and checking who did")
@Source("decision ADR-0033, decision ADR-0043")
class AccessRulesTest {

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");
    private static final LocalDate TODAY = LocalDate.of(2012, 3, 1);
    private static final Asker LEADER = new Asker("tom.field", LEEDS, true, false);
    private static final Asker ADVISER = new Asker("amal.khan", LEEDS, false, false);
    private static final Terms RESTRICTED = new Terms(true, "A relative works here.", List.of());

    @Test
    @DisplayName("an ordinary record opens, with or without a reason")
    void ordinary() {
        for (var why : AccessReason.values()) {
            assertThat(AccessRules.ask(Terms.NONE, LEEDS, ADVISER, why, TODAY))
                    .isEqualTo(Door.OPENS);
        }
    }

    @Test
    @DisplayName("a restricted one opens to those authorised when they state a reason")
    void authorised() {
        assertThat(AccessRules.ask(RESTRICTED, LEEDS, LEADER, AccessReason.NOT_STATED, TODAY))
                .isEqualTo(Door.ASKS_WHY);
        for (var why : AccessReason.stated()) {
            assertThat(AccessRules.ask(RESTRICTED, LEEDS, LEADER, why, TODAY))
                    .isEqualTo(Door.OPENS);
        }
    }

    @Test
    @DisplayName("to anyone else it is not there, whatever they state")
    void unauthorised() {
        for (var why : AccessReason.values()) {
            assertThat(AccessRules.ask(RESTRICTED, LEEDS, ADVISER, why, TODAY))
                    .isEqualTo(Door.IS_NOT_THERE);
        }
    }

    @Test
    @DisplayName("a day is checked by the office's management, once it is over")
    void checking() {
        assertThat(AccessRules.mayCheck(LEEDS, TODAY.minusDays(1), LEADER, TODAY).isAllowed())
                .isTrue();
        assertThat(AccessRules.mayCheck(LEEDS, TODAY, LEADER, TODAY).reasons())
                .containsExactly(AccessRefusal.DAY_NOT_OVER.reason());
        assertThat(AccessRules.mayCheck(TRURO, TODAY.plusDays(1), LEADER, TODAY).reasons())
                .containsExactly(
                        AccessRefusal.CHECK_NOT_YOURS.reason(),
                        AccessRefusal.DAY_NOT_OVER.reason());
        assertThat(AccessRules.mayCheck(LEEDS, TODAY.minusDays(1), ADVISER, TODAY).reasons())
                .containsExactly(AccessRefusal.CHECK_NOT_YOURS.reason());
    }

    @Test
    @DisplayName("a seed draws the same openings again, in whatever order they were read")
    void repeatable() {
        assertThat(AccessRules.draw(7, List.of(1L, 2L, 3L, 4L, 5L)))
                .isEqualTo(AccessRules.draw(7, List.of(5L, 3L, 1L, 4L, 2L)))
                .isNotEqualTo(AccessRules.draw(8, List.of(1L, 2L, 3L, 4L, 5L)));
    }

    @Property(tries = 200)
    @Source("decision ADR-0043")
    void drawsEachOpeningOnce(@ForAll long seed, @ForAll @IntRange(max = 300) int openings) {
        var all = LongStream.rangeClosed(1, openings).boxed().toList();

        assertThat(AccessRules.draw(seed, all)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName("each opening comes first about as often as any other")
    void even() {
        var first = new int[10];

        for (long seed = 0; seed < 10_000; seed++) {
            var drawn = AccessRules.draw(seed, List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
            first[drawn.getFirst().intValue()]++;
        }

        assertThat(first).hasSize(10);
        assertThat(Collections.min(boxed(first))).isGreaterThan(880);
        assertThat(Collections.max(boxed(first))).isLessThan(1120);
    }

    private static List<Integer> boxed(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}

package lms.clientrecord.client.rules;

import static lms.clientrecord.client.rules.NameRules.mayMean;
import static lms.clientrecord.client.rules.NameRules.mistakes;
import static lms.clientrecord.client.rules.NameRules.pardoned;
import static lms.clientrecord.client.rules.NameRules.rarest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lms.clientrecord.client.Closeness;
import lms.clientrecord.client.Closeness.Kind;
import lms.clientrecord.client.NameKey;
import lms.clientrecord.client.SoughtName;
import lms.kit.rules.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0048 Which names are found by a name that was typed")
@Label("ADR-0048 Which names are found by a name that was typed")
@Source("decision ADR-0048")
class NameRulesTest {

    private static final NameKey WISNIEWSKA = new NameKey(" wisniewska katarzyna maria ");

    @Test
    @DisplayName("a letter left out, added or mistaken is one mistake, and so are exchanged ones")
    void mistakesAreCounted() {
        assertThat(mistakes("marlow", "marlow")).isZero();
        assertThat(mistakes("marlowe", "marlow")).isOne();
        assertThat(mistakes("malow", "marlow")).isOne();
        assertThat(mistakes("marlov", "marlow")).isOne();
        assertThat(mistakes("amrlow", "marlow")).isOne();
        assertThat(mistakes("marlwo", "marlow")).isOne();
        assertThat(mistakes("katarina", "katarzyna")).isEqualTo(2);
        assertThat(mistakes("", "abc")).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "none is pardoned below three letters, one below five, two below eight, then three")
    void mistakesArePardoned() {
        assertThat(pardoned(2)).isZero();
        assertThat(pardoned(3)).isOne();
        assertThat(pardoned(4)).isOne();
        assertThat(pardoned(5)).isEqualTo(2);
        assertThat(pardoned(7)).isEqualTo(2);
        assertThat(pardoned(8)).isEqualTo(3);
        assertThat(mayMean("jon", "john")).isTrue();
        assertThat(mayMean("jo", "joe")).isFalse();
        assertThat(mayMean("jonn", "johan")).isFalse();
        assertThat(mayMean("smihts", "smith")).isTrue();
        assertThat(mayMean("catherine", "kathryn")).isFalse();
    }

    @Test
    @DisplayName("the longest word is looked for first, and of equals the first")
    void theLongestFirst() {
        assertThat(rarest(List.of("ann", "marlow", "barlow"))).isEqualTo("marlow");
    }

    @Test
    @DisplayName("whole names answer best, then beginnings, then the fewest mistakes")
    void theBestAnswer() {
        assertThat(closeness("katarzyna", "wisniewska")).isEqualTo(answer(Kind.WHOLE, 0));
        assertThat(closeness("katarzyna", "wis")).isEqualTo(answer(Kind.BEGINNING, 0));
        assertThat(closeness("katarzina", "wis")).isEqualTo(answer(Kind.MISSPELT, 1));
        assertThat(closeness("katarzina", "visnewska")).isEqualTo(answer(Kind.MISSPELT, 3));
        assertThat(closeness("katarzina", "smith")).isNull();
        assertThat(answer(Kind.WHOLE, 0)).isLessThan(answer(Kind.BEGINNING, 0));
        assertThat(answer(Kind.BEGINNING, 0)).isLessThan(answer(Kind.MISSPELT, 1));
        assertThat(answer(Kind.MISSPELT, 1)).isLessThan(answer(Kind.MISSPELT, 2));
    }

    @Property
    @Label("mistakes are the same either way, and none lie between equals only")
    void mistakesAreADistance(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 7) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 7) String other) {
        assertThat(mistakes(one, other)).isEqualTo(mistakes(other, one));
        assertThat(mistakes(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(mistakes(one, other))
                .isBetween(
                        Math.abs(one.length() - other.length()),
                        Math.max(one.length(), other.length()));
    }

    private static @Nullable Closeness closeness(String... words) {
        return SoughtName.asTyped(List.of(words))
                .orAlike(Set.copyOf(WISNIEWSKA.words()))
                .closeness(WISNIEWSKA);
    }

    private static Closeness answer(Kind kind, int mistakes) {
        return new Closeness(kind, mistakes);
    }
}

package lms.actionplan.clientrecord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lms.actionplan.Sample;
import lms.actionplan.clientrecord.KnownClient;
import lms.language.value.ClientId;
import lms.actionplan.clientrecord.MergedInto;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may know of a restricted client")
@Source("decision ADR-0033")
class KnowingTest {

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");

    @Test
    @DisplayName("everybody, when the client is not restricted")
    void unrestricted() {
        assertThat(Knowing.mayKnowOf(client(false), TRURO, false)).isTrue();
    }

    @Test
    @DisplayName("those who lead in the client's office")
    void leading() {
        assertThat(Knowing.mayKnowOf(client(true), LEEDS, true)).isTrue();
    }

    @Test
    @DisplayName("neither other advisers there, nor those who lead elsewhere")
    void others() {
        assertThat(Knowing.mayKnowOf(client(true), LEEDS, false)).isFalse();
        assertThat(Knowing.mayKnowOf(client(true), TRURO, true)).isFalse();
    }

    private static KnownClient client(boolean restricted) {
        return new KnownClient(Sample.CLIENT, 1, false, LEEDS, restricted, null);
    }

    @Test
    @DisplayName("nothing new is begun under a record that was merged; the survivor is named")
    @Source("decision ADR-0045")
    void merged() {
        var survivor = ClientId.fresh();
        var client = new KnownClient(Sample.CLIENT, 2, false, LEEDS, false, survivor);

        var ruling = Knowing.mayBeginFor(client);

        assertThat(ruling.reasons()).containsExactly(new MergedInto(survivor).reason());
        assertThat(ruling.reasons().getFirst().refusal().message()).contains(survivor.toString());
        assertThat(
                        Knowing.mayBeginFor(
                                        new KnownClient(
                                                Sample.CLIENT, 3, false, LEEDS, false, null))
                                .isAllowed())
                .isTrue();
    }
}

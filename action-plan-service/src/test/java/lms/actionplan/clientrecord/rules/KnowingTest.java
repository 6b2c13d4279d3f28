package lms.actionplan.clientrecord.rules;

import static lms.actionplan.clientrecord.rules.Knowing.mayKnowOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.MergedInto;
import lms.kit.rules.Source;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may know of a restricted client")
@Source("decision ADR-0033, decision ADR-0043")
class KnowingTest {

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");

    private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

    @Test
    @DisplayName("everybody, when the client is not restricted")
    void unrestricted() {
        assertThat(mayKnowOf(client(false), "beth.rowe", TRURO, false, LEAP_DAY)).isTrue();
    }

    @Test
    @DisplayName("those who lead in the client's office")
    void leading() {
        assertThat(mayKnowOf(client(true), "tom.field", LEEDS, true, LEAP_DAY)).isTrue();
    }

    @Test
    @DisplayName("neither other advisers there, nor those who lead elsewhere or nowhere")
    void others() {
        assertThat(mayKnowOf(client(true), "beth.rowe", LEEDS, false, LEAP_DAY)).isFalse();
        assertThat(mayKnowOf(client(true), "ivor.pell", TRURO, true, LEAP_DAY)).isFalse();
        assertThat(mayKnowOf(client(true), "ivor.pell", null, true, LEAP_DAY)).isFalse();
    }

    @Test
    @DisplayName("an officer named, wherever they are, to the last day of the leave")
    void onLeave() {
        assertThat(mayKnowOf(client(true), "amal.khan", TRURO, false, LEAP_DAY)).isTrue();
        assertThat(mayKnowOf(client(true), "amal.khan", LEEDS, false, LEAP_DAY.minusDays(1)))
                .isTrue();
        assertThat(mayKnowOf(client(true), "amal.khan", LEEDS, false, LocalDate.of(2012, 3, 1)))
                .isFalse();
    }

    private static KnownClient client(boolean restricted) {
        return new KnownClient(
                Sample.CLIENT,
                1,
                false,
                LEEDS,
                restricted,
                List.of(new AuthorisedOfficer("amal.khan", LEAP_DAY)),
                null,
                null);
    }

    @Test
    @DisplayName("nothing new is begun under a record that was merged; the survivor is named")
    @Source("decision ADR-0045")
    void merged() {
        var survivor = ClientId.fresh();
        var client =
                new KnownClient(Sample.CLIENT, 2, false, LEEDS, false, List.of(), null, survivor);

        var ruling = Knowing.mayBeginFor(client);

        assertThat(ruling.reasons()).containsExactly(new MergedInto(survivor).reason());
        assertThat(ruling.reasons().getFirst().refusal().message()).contains(survivor.toString());
        assertThat(
                        Knowing.mayBeginFor(
                                        new KnownClient(
                                                Sample.CLIENT,
                                                3,
                                                false,
                                                LEEDS,
                                                false,
                                                List.of(),
                                                null,
                                                null))
                                .isAllowed())
                .isTrue();
    }
}

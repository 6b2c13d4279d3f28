package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.BORN_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.BORN_TOO_LONG_AGO;
import static lms.clientrecord.client.ClientRefusal.DEMONSTRATION_NINO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.client.ClientDetails;
import lms.kit.rules.Source;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0014, ADR-0031 Whose details the record takes")
@Source("decision ADR-0014, decision ADR-0031")
class DetailsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);

    @Test
    @DisplayName("a demonstration number is refused where real people are served")
    void demonstrationNumberRefused() {
        var ruling = DetailsRules.mayKeep(details("QQ123456A", TODAY), TODAY, EARLIEST, false);

        assertThat(ruling.reasons()).containsExactly(DEMONSTRATION_NINO.at("/nino"));
    }

    @Test
    @DisplayName("a demonstration number is taken where nobody real is served")
    void demonstrationNumberTaken() {
        var ruling = DetailsRules.mayKeep(details("QQ123456A", TODAY), TODAY, EARLIEST, true);

        assertThat(ruling.isAllowed()).isTrue();
    }

    @Test
    @DisplayName("somebody born today is taken, somebody born tomorrow is not")
    void bornInTheFuture() {
        var today = DetailsRules.mayBeBorn(LocalDate.of(2012, 4, 16), TODAY, EARLIEST);
        var tomorrow = DetailsRules.mayBeBorn(LocalDate.of(2012, 4, 17), TODAY, EARLIEST);

        assertThat(today.isAllowed()).isTrue();
        assertThat(tomorrow.reasons()).containsExactly(BORN_IN_THE_FUTURE.at("/dateOfBirth"));
    }

    @Test
    @DisplayName("somebody born 120 years ago is taken, a day earlier is a slip")
    void bornTooLongAgo() {
        var oldest = DetailsRules.mayBeBorn(LocalDate.of(1892, 4, 16), TODAY, EARLIEST);
        var older = DetailsRules.mayBeBorn(LocalDate.of(1892, 4, 15), TODAY, EARLIEST);

        assertThat(oldest.isAllowed()).isTrue();
        assertThat(older.reasons()).containsExactly(BORN_TOO_LONG_AGO.at("/dateOfBirth"));
    }

    @Test
    @DisplayName("every reason is told at once")
    void everyReason() {
        var details = details("QQ123456A", LocalDate.of(2012, 4, 17));

        var ruling = DetailsRules.mayKeep(details, TODAY, EARLIEST, false);

        assertThat(ruling.reasons())
                .containsExactly(
                        DEMONSTRATION_NINO.at("/nino"), BORN_IN_THE_FUTURE.at("/dateOfBirth"));
    }

    private static ClientDetails details(String nino, LocalDate born) {
        return new ClientDetails(
                new Nino(nino),
                null,
                "Wren",
                "Holloway",
                born,
                new Address(List.of("Leeds"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                List.of(),
                Language.ENGLISH,
                new OfficeCode("LDS"),
                null,
                new Markers(true, false));
    }
}

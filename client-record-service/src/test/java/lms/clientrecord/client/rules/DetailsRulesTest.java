package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.ADMINISTRATIVE_PREFIX;
import static lms.clientrecord.client.ClientRefusal.BORN_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.BORN_TOO_LONG_AGO;
import static lms.clientrecord.client.ClientRefusal.DEMONSTRATION_NINO;
import static lms.clientrecord.client.ClientRefusal.INCIDENT_MARKER_STAYS;
import static lms.clientrecord.client.ClientRefusal.NO_ACCESS_TO_BENEFITS;
import static lms.clientrecord.client.ClientRefusal.NO_NUMBER;
import static lms.clientrecord.client.ClientRefusal.NUMBER_AND_REFERENCE;
import static lms.clientrecord.client.ClientRefusal.NUMBER_GIVEN_UP;
import static lms.clientrecord.client.ClientRefusal.PREVIOUS_NAME_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.client.DetailsForm;
import lms.clientrecord.client.DetailsLimits;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.DateRange;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ADR-0014, ADR-0031, ADR-0040, ADR-0041 Whose details the record takes")
@Source("IT ¶7, decision ADR-0014, decision ADR-0031, decision ADR-0040, decision ADR-0041")
class DetailsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final Nino NINO = new Nino("QQ123456C");
    private static final TemporaryReference REFERENCE = new TemporaryReference("11A11111");
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);

    @Test
    @DisplayName("a demonstration number is refused where real people are served")
    void demonstrationNumberRefused() {
        var ruling = DetailsRules.mayKeep(details("QQ123456A", TODAY), limits(false));

        assertThat(ruling.reasons()).containsExactly(DEMONSTRATION_NINO.at("/nino"));
    }

    @Test
    @DisplayName("a demonstration number is taken where nobody real is served")
    void demonstrationNumberTaken() {
        var ruling = DetailsRules.mayKeep(details("QQ123456A", TODAY), limits(true));

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
        var details =
                details(
                        new Nino("QQ123456A"),
                        new TemporaryReference("11A11111"),
                        List.of("Wren Tully", "Ann Ŵyn", "Wren Tully"),
                        LocalDate.of(2012, 4, 17),
                        false);

        var ruling = DetailsRules.mayKeep(details, limits(false));

        assertThat(ruling.reasons())
                .containsExactly(
                        NUMBER_AND_REFERENCE.at("/temporaryReference"),
                        DEMONSTRATION_NINO.at("/nino"),
                        PREVIOUS_NAME_TWICE.at("/previousNames/2"),
                        BORN_IN_THE_FUTURE.at("/dateOfBirth"));
    }

    @Test
    @DisplayName("a temporary reference stands in the place of a number; nothing does not")
    void temporaryReference() {
        var byReference = details(null, REFERENCE, List.of(), TODAY, false);
        var byNothing = details(null, null, List.of(), TODAY, false);

        assertThat(DetailsRules.mayKeep(byReference, limits(true)).isAllowed()).isTrue();
        assertThat(DetailsRules.mayKeep(byNothing, limits(false)).reasons())
                .containsExactly(NO_NUMBER.at("/nino"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CR123456A", "MW123456A", "NC123456A"})
    @DisplayName("a number with an administrative prefix looks like a person's and is none")
    void administrativePrefix(String number) {
        var ruling = DetailsRules.mayKeep(details(number, TODAY), limits(false));

        assertThat(ruling.reasons()).containsExactly(ADMINISTRATIVE_PREFIX.at("/nino"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OO123456A", "FY123456A"})
    @DisplayName("the other two administrative prefixes have not even the shape of a number")
    void neverTheShape(String number) {
        assertThatThrownBy(() -> new Nino(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a number replaces a temporary reference, which is remembered")
    void replacement() {
        var before = details(null, REFERENCE, List.of(), TODAY, false);

        var after = form(NINO, null, false).over(before);

        assertThat(DetailsRules.mayAmend(before, after, false).isAllowed()).isTrue();
        assertThat(after.nino()).isEqualTo(NINO);
        assertThat(after.temporaryReference()).isNull();
        assertThat(after.replacedReference()).isEqualTo(REFERENCE);
        assertThat(form(NINO, null, false).over(after)).isEqualTo(after);
    }

    @Test
    @DisplayName("a temporary reference never replaces a number, nor does nothing")
    void neverBack() {
        var before = details(NINO, null, List.of(), TODAY, false);

        for (var reference : Arrays.asList(REFERENCE, null)) {
            var after = form(null, reference, false).over(before);

            assertThat(DetailsRules.mayAmend(before, after, true).reasons())
                    .containsExactly(NUMBER_GIVEN_UP.at("/nino"));
        }
    }

    @Test
    @DisplayName("a temporary reference gives no access to benefits")
    void claims() {
        var claim = new Claim(Benefit.JSA, DateRange.from(TODAY), null);
        var byReference = details(null, REFERENCE, List.of(), TODAY, false);
        var byNumber = details(NINO, null, List.of(), TODAY, false);

        assertThat(DetailsRules.mayClaim(byReference, List.of(claim)).reasons())
                .containsExactly(NO_ACCESS_TO_BENEFITS.at("/claims"));
        assertThat(DetailsRules.mayClaim(byReference, List.of()).isAllowed()).isTrue();
        assertThat(DetailsRules.mayClaim(byNumber, List.of(claim)).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("IT ¶7 an adviser sets the incident marker and only a team leader removes it")
    void incidentMarker() {
        var without = details(NINO, null, List.of(), TODAY, false);
        var with = details(NINO, null, List.of(), TODAY, true);

        assertThat(DetailsRules.mayAmend(without, with, false).isAllowed()).isTrue();
        assertThat(DetailsRules.mayAmend(with, with, false).isAllowed()).isTrue();
        assertThat(DetailsRules.mayAmend(with, without, true).isAllowed()).isTrue();
        assertThat(DetailsRules.mayAmend(with, without, false).reasons())
                .containsExactly(INCIDENT_MARKER_STAYS.at("/markers/incident"));
    }

    @Test
    @DisplayName("the incident marker stays as it is when nothing is said of it")
    void incidentMarkerUnsaid() {
        var with = details(NINO, null, List.of(), TODAY, true);

        assertThat(form(NINO, null, null).over(with).markers()).isEqualTo(with.markers());
        assertThat(form(NINO, null, null).ofNewClient().markers().incident()).isFalse();
    }

    private static DetailsLimits.OnADay limits(boolean demonstration) {
        return new DetailsLimits.OnADay(
                TODAY, EARLIEST, demonstration, Set.of("OO", "CR", "FY", "MW", "NC"));
    }

    private static ClientDetails details(String nino, LocalDate born) {
        return details(new Nino(nino), null, List.of(), born, false);
    }

    private static DetailsForm form(
            @Nullable Nino nino,
            @Nullable TemporaryReference reference,
            @Nullable Boolean incident) {
        return form(nino, reference, List.of(), TODAY, incident);
    }

    private static ClientDetails details(
            @Nullable Nino nino,
            @Nullable TemporaryReference reference,
            List<String> previousNames,
            LocalDate born,
            boolean incident) {
        return form(nino, reference, previousNames, born, incident).ofNewClient();
    }

    private static DetailsForm form(
            @Nullable Nino nino,
            @Nullable TemporaryReference reference,
            List<String> previousNames,
            LocalDate born,
            @Nullable Boolean incident) {
        return new DetailsForm(
                nino,
                reference,
                null,
                "Wren",
                "Holloway",
                null,
                previousNames,
                born,
                new Address(List.of("Leeds"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                List.of(),
                Language.ENGLISH,
                new OfficeCode("LDS"),
                null,
                new Markers(true, false, incident));
    }
}

package lms.workprogramme.postponement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.ClientSummary.Address;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.PostponementKind;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.PostponeReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("Who is shown why a client is exempt")
@Source("decision ADR-0069")
class NeedingTest {

    @ParameterizedTest(name = "{0} of {1}, who leads: {2} → {3}")
    @CsvSource({
        "amal.khan, TRU, false, true", // recorded it, wherever they are now
        "beth.rowe, LDS, false, true", // is the client's adviser
        "tom.lane, LDS, true, true", // leads in the client's office
        "tom.lane, TRU, true, false", // leads in another office
        "tom.lane, , true, false", // leads, and nobody knows where
        "cara.webb, LDS, false, false" // another adviser of the client's office
    })
    void exemption(String officer, @Nullable String office, boolean leads, boolean shown) {
        assertThat(
                        Needing.mayKnowReason(
                                PostponementKind.EXEMPTION,
                                "amal.khan",
                                client("beth.rowe"),
                                officer,
                                office == null ? null : new OfficeCode(office),
                                leads))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(names = "EXEMPT_.*", mode = Mode.MATCH_ANY)
    @DisplayName("every exemption is held back alike, so that none is told by being held back")
    void allExemptions(PostponeReason reason) {
        assertThat(shownToAnyone(reason)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "DEFER_.*", mode = Mode.MATCH_ANY)
    @DisplayName("a deferral's reason is shown to everyone")
    void deferrals(PostponeReason reason) {
        assertThat(shownToAnyone(reason)).isTrue();
    }

    private static boolean shownToAnyone(PostponeReason reason) {
        return Needing.mayKnowReason(
                reason.kind(),
                "amal.khan",
                client(null),
                "cara.webb",
                new OfficeCode("LDS"),
                false);
    }

    private static Person client(@Nullable String adviser) {
        return new Person(
                ClientId.fresh(),
                1,
                null,
                null,
                "Robin",
                "Tully",
                LocalDate.of(1989, 6, 14),
                null,
                new Address(List.of("1 Alder Row"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                List.of(),
                Language.ENGLISH,
                new OfficeCode("LDS"),
                false,
                false,
                List.of(),
                null,
                adviser);
    }
}

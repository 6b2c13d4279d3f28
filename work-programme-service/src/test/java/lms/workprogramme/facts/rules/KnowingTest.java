package lms.workprogramme.facts.rules;

import static lms.workprogramme.facts.rules.Knowing.mayKnowOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.workprogramme.facts.Person;
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
        assertThat(mayKnowOf(person(false), "beth.rowe", TRURO, false, LEAP_DAY)).isTrue();
    }

    @Test
    @DisplayName("the management of the client's own office, and of no other")
    void management() {
        assertThat(mayKnowOf(person(true), "tom.field", LEEDS, true, LEAP_DAY)).isTrue();
        assertThat(mayKnowOf(person(true), "ivor.pell", TRURO, true, LEAP_DAY)).isFalse();
        assertThat(mayKnowOf(person(true), "ivor.pell", null, true, LEAP_DAY)).isFalse();
        assertThat(mayKnowOf(person(true), "beth.rowe", LEEDS, false, LEAP_DAY)).isFalse();
    }

    @Test
    @DisplayName("an officer named, wherever they are, to the last day of the leave")
    void onLeave() {
        assertThat(mayKnowOf(person(true), "amal.khan", TRURO, false, LEAP_DAY)).isTrue();
        assertThat(mayKnowOf(person(true), "amal.khan", LEEDS, false, LEAP_DAY.minusDays(1)))
                .isTrue();
        assertThat(mayKnowOf(person(true), "amal.khan", LEEDS, false, LocalDate.of(2012, 3, 1)))
                .isFalse();
    }

    private static Person person(boolean restricted) {
        return new Person(
                ClientId.fresh(),
                1,
                null,
                null,
                "Wren",
                "Holloway",
                LocalDate.of(1989, 6, 14),
                null,
                new Address(List.of("14 Alder Row"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                List.of(),
                Language.ENGLISH,
                LEEDS,
                false,
                restricted,
                List.of(new AuthorisedOfficer("amal.khan", LEAP_DAY)),
                null,
                null);
    }
}

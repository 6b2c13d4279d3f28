package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.BORN_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.NAME_WITHOUT_LETTERS;
import static lms.clientrecord.client.ClientRefusal.NOTHING_TO_SEARCH_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.clientrecord.client.Wanted;
import lms.kit.rules.Source;
import lms.language.value.Nino;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0031 By what clients may be sought")
@Source("decision ADR-0031")
class SearchRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);

    @Test
    @DisplayName("nothing at all is not enough")
    void nothing() {
        var ruling =
                SearchRules.maySearch(new Wanted(null, null, null, null, null), TODAY, EARLIEST);

        assertThat(ruling.reasons()).containsExactly(NOTHING_TO_SEARCH_BY.reason());
    }

    @Test
    @DisplayName("each of number, temporary reference, name, date of birth and postcode is enough")
    void oneOfThem() {
        var nino = new Wanted(new Nino("QQ123456A"), null, null, null, null);
        var reference = new Wanted(null, new TemporaryReference("11A11111"), null, null, null);
        var name = new Wanted(null, null, "H", null, null);
        var born = new Wanted(null, null, null, TODAY, null);
        var postcode = new Wanted(null, null, null, null, new Postcode("LS99 4AB"));

        assertThat(SearchRules.maySearch(nino, TODAY, EARLIEST).isAllowed()).isTrue();
        assertThat(SearchRules.maySearch(reference, TODAY, EARLIEST).isAllowed()).isTrue();
        assertThat(SearchRules.maySearch(name, TODAY, EARLIEST).isAllowed()).isTrue();
        assertThat(SearchRules.maySearch(born, TODAY, EARLIEST).isAllowed()).isTrue();
        assertThat(SearchRules.maySearch(postcode, TODAY, EARLIEST).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("a name of signs only would find everybody, so it is refused")
    void nameWithoutLetters() {
        var ruling =
                SearchRules.maySearch(
                        new Wanted(null, null, " %_'’- ", null, null), TODAY, EARLIEST);

        assertThat(ruling.reasons()).containsExactly(NAME_WITHOUT_LETTERS.at("/name"));
    }

    @Test
    @DisplayName("nobody is born tomorrow")
    void bornTomorrow() {
        var wanted = new Wanted(null, null, null, LocalDate.of(2012, 4, 17), null);

        var ruling = SearchRules.maySearch(wanted, TODAY, EARLIEST);

        assertThat(ruling.reasons()).containsExactly(BORN_IN_THE_FUTURE.at("/dateOfBirth"));
    }
}

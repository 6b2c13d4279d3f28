package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.DEATH_STAYS;
import static lms.clientrecord.client.ClientRefusal.DIED_BEFORE_BIRTH;
import static lms.clientrecord.client.ClientRefusal.DIED_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.RECORD_OF_THE_DEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.client.DetailsForm;
import lms.clientrecord.history.Aspect;
import lms.kit.rules.Ruling;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("ADR-0041 A client's death")
@Source("decision ADR-0041")
class DeathRulesTest {

    private static final LocalDate BORN = LocalDate.of(1992, 2, 29);
    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);

    @Test
    @DisplayName("is recorded for any day from birth to today")
    void recorded() {
        assertThat(DeathRules.mayRecord(living(), BORN, TODAY, false).isAllowed()).isTrue();
        assertThat(DeathRules.mayRecord(living(), TODAY, TODAY, false).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("is not tomorrow, nor on the day before birth")
    void neverSo() {
        assertThat(
                        DeathRules.mayRecord(living(), LocalDate.of(2012, 4, 17), TODAY, false)
                                .reasons())
                .containsExactly(DIED_IN_THE_FUTURE.at("/diedOn"));
        assertThat(
                        DeathRules.mayRecord(living(), LocalDate.of(1992, 2, 28), TODAY, false)
                                .reasons())
                .containsExactly(DIED_BEFORE_BIRTH.at("/diedOn"));
    }

    @Test
    @DisplayName("is corrected and taken back by a team leader only, with every reason told")
    void corrected() {
        var dead = living().withDeath(TODAY);

        assertThat(DeathRules.mayRecord(dead, BORN, TODAY, true).isAllowed()).isTrue();
        assertThat(DeathRules.mayRecord(dead, null, TODAY, true).isAllowed()).isTrue();
        assertThat(DeathRules.mayRecord(dead, null, TODAY, false))
                .isEqualTo(Ruling.refused(DEATH_STAYS));
        assertThat(DeathRules.mayRecord(dead, TODAY.plusDays(1), TODAY, false).reasons())
                .containsExactly(DEATH_STAYS.reason(), DIED_IN_THE_FUTURE.at("/diedOn"));
    }

    @Test
    @DisplayName("closes the details to everyone")
    void detailsAreClosed() {
        var dead = living().withDeath(TODAY);

        assertThat(DetailsRules.mayAmend(dead, dead.withOffice(new OfficeCode("TRU")), true))
                .isEqualTo(Ruling.refused(RECORD_OF_THE_DEAD));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aspect.class,
            names = {
                "ADDITIONAL_INFORMATION",
                "JSAG",
                "QUALIFICATIONS",
                "CHILDCARE_BARRIERS",
                "CONVERSATION"
            })
    @DisplayName("closes the windows and the conversations")
    void windowsAreClosed(Aspect aspect) {
        assertThat(DeathRules.mayChange(aspect, null)).isEqualTo(Ruling.allowed());
        assertThat(DeathRules.mayChange(aspect, TODAY))
                .isEqualTo(Ruling.refused(RECORD_OF_THE_DEAD));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aspect.class,
            names = {"CLIENT_DETAILS", "BENEFIT_POSITION", "RESTRICTION"})
    @DisplayName("leaves open what is done about the record, and the end of the claims")
    void openAfterDeath(Aspect aspect) {
        assertThat(DeathRules.mayChange(aspect, TODAY)).isEqualTo(Ruling.allowed());
    }

    private static ClientDetails living() {
        return new DetailsForm(
                        new Nino("QQ123456A"),
                        null,
                        null,
                        "Wren",
                        "Holloway",
                        null,
                        List.of(),
                        BORN,
                        new Address(List.of("Leeds"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                        List.of(),
                        Language.ENGLISH,
                        new OfficeCode("LDS"),
                        null,
                        new Markers(true, false, null))
                .ofNewClient();
    }
}

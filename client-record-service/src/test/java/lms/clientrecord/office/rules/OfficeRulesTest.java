package lms.clientrecord.office.rules;

import static lms.clientrecord.office.OfficeRefusal.DUMMY_OFFICE;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_CLOSED;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_NOT_KNOWN;
import static lms.clientrecord.office.OfficeRefusal.OFFICE_NOT_OPEN_YET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.clientrecord.office.Office;
import lms.clientrecord.office.OfficeRefusal;
import lms.clientrecord.office.OfficeRegister;
import lms.clientrecord.office.Offices;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ADR-0041 Offices open, close and merge")
@Source("WP ¶6, decision ADR-0041")
class OfficeRulesTest {

    private static final OfficeRegister REGISTER =
            new OfficeRegister(
                    List.of(
                            office("AAA", "2002-04-01", null, null),
                            office("BBB", "2002-04-01", "2012-03-01", "AAA"),
                            office("CCC", "2002-04-01", "2012-02-29", "BBB"),
                            office("DDD", "2002-04-01", "2012-02-29", null),
                            office("EEE", "2012-04-16", null, null),
                            office("FFF", "2002-04-01", "2012-02-29", "EEE")));

    @ParameterizedTest
    @CsvSource({
        "AAA, 2012-04-16",
        "BBB, 2012-02-29",
        "CCC, 2012-02-28",
        "EEE, 2012-04-16",
    })
    @DisplayName("an office may be chosen from the day it opens to the day before it closes")
    void open(String code, LocalDate on) {
        assertThat(mayChoose(code, on)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("an office may not be chosen before it opens, nor from the day it closes")
    void notOpen() {
        assertThat(mayChoose("EEE", LocalDate.of(2012, 4, 15)))
                .isEqualTo(refused(OFFICE_NOT_OPEN_YET));
        assertThat(mayChoose("BBB", LocalDate.of(2012, 3, 1))).isEqualTo(refused(OFFICE_CLOSED));
        assertThat(mayChoose("CCC", LocalDate.of(2012, 2, 29))).isEqualTo(refused(OFFICE_CLOSED));
    }

    @Test
    @DisplayName("WP ¶6 neither the dummy office nor an unknown one may be chosen")
    void none() {
        assertThat(mayChoose("ZZZ", LocalDate.of(2012, 4, 16))).isEqualTo(refused(DUMMY_OFFICE));
        assertThat(mayChoose("QXQ", LocalDate.of(2012, 4, 16)))
                .isEqualTo(refused(OFFICE_NOT_KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        // Open: itself.
        "AAA, 2012-04-16, AAA",
        "CCC, 2012-02-28, CCC",
        // Closed: the one it was merged into, and so on along the chain.
        "CCC, 2012-02-29, BBB",
        "CCC, 2012-03-01, AAA",
        // Closed into nothing, or into one that is not open yet: still itself.
        "DDD, 2012-04-16, DDD",
        "FFF, 2012-04-15, FFF",
        "FFF, 2012-04-16, EEE",
        // Unknown: nothing better is known.
        "QXQ, 2012-04-16, QXQ",
    })
    @DisplayName("the office in charge is the last of the chain, when that is open")
    void inCharge(String named, LocalDate on, String expected) {
        assertThat(OfficeRules.inCharge(REGISTER, new OfficeCode(named), on).value())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("a register with a contradiction is not taken, and the office at fault is named")
    void contradictions() {
        assertRefused("AAA stands twice", open("AAA"), open("AAA"));
        assertRefused("ZZZ is the dummy office", open("ZZZ"));
        assertRefused(
                "AAA closes before it opens", office("AAA", "2002-04-01", "2002-04-01", null));
        assertRefused(
                "AAA is merged into nowhere", office("AAA", "2002-04-01", "2010-04-01", "B0B"));
        assertRefused("AAA is merged and never closes", office("AAA", "2002-04-01", null, "BBB"));
        assertRefused(
                "is merged in a circle",
                office("AAA", "2002-04-01", "2010-04-01", "BBB"),
                office("BBB", "2002-04-01", "2010-04-01", "CCC"),
                office("CCC", "2002-04-01", "2010-04-01", "AAA"));
        assertRefused("is merged in a circle", office("AAA", "2002-04-01", "2010-04-01", "AAA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LDS", "TRU", "BFD"})
    @DisplayName("the packaged offices have those of the demonstration, open for long")
    void packaged(String code) {
        var register = Offices.read(Optional.empty());

        assertThat(
                        OfficeRules.mayLookAfterClients(
                                register, new OfficeCode(code), LocalDate.of(2011, 6, 1)))
                .isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("a file of the operator takes the place of the packaged offices, whole")
    void replaced(@TempDir Path folder) throws IOException {
        var file = folder.resolve("offices.yaml");
        Files.writeString(
                file, "- {code: NEW, name: New, district: D, nation: Wales, opened: 2012-04-16}\n");
        var misspelt = folder.resolve("misspelt.yaml");
        Files.writeString(misspelt, "- {code: NEW, nam: New}\n");

        var register = Offices.read(Optional.of(file));

        assertThat(register.all()).extracting(Office::code).containsExactly(new OfficeCode("NEW"));
        assertThatThrownBy(() -> Offices.read(Optional.of(misspelt)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static void assertRefused(String fault, Office... offices) {
        assertThatThrownBy(() -> new OfficeRegister(List.of(offices)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    private static Ruling mayChoose(String code, LocalDate on) {
        return OfficeRules.mayLookAfterClients(REGISTER, new OfficeCode(code), on);
    }

    private static Ruling refused(OfficeRefusal refusal) {
        return Ruling.of(List.of(refusal.at("/office")));
    }

    private static Office open(String code) {
        return office(code, "2002-04-01", null, null);
    }

    private static Office office(
            String code, String opened, @Nullable String closed, @Nullable String mergedInto) {
        return new Office(
                new OfficeCode(code),
                "Office " + code,
                "District",
                Nation.ENGLAND,
                LocalDate.parse(opened),
                closed == null ? null : LocalDate.parse(closed),
                mergedInto == null ? null : new OfficeCode(mergedInto));
    }
}

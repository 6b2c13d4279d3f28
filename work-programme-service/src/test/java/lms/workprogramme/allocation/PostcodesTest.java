package lms.workprogramme.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lms.kit.rules.Source;
import lms.language.value.Postcode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶8 Which contract area a postcode lies in")
@Source("WP ¶8, decision ADR-0081")
class PostcodesTest {

    /** All postcode areas of England, Scotland and Wales. */
    private static final List<String> OF_GREAT_BRITAIN =
            List.of(
                    ("AB AL B BA BB BD BH BL BN BR BS CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH"
                                    + " DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU"
                                    + " HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N"
                                    + " NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE"
                                    + " SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW"
                                    + " UB W WA WC WD WF WN WR WS WV YO ZE")
                            .split(" ", -1));

    private final MarketShares packaged = MarketShareTable.read(Optional.empty());

    @Test
    @DisplayName("each postcode area of Great Britain lies in exactly one, and no other in any")
    void everyPostcodeAreaOnce() {
        assertThat(OF_GREAT_BRITAIN).hasSize(120).doesNotHaveDuplicates();
        assertThat(packaged.areas().stream().flatMap(area -> area.postcodeAreas().stream()))
                .extracting(PostcodeArea::value)
                .containsExactlyInAnyOrderElementsOf(OF_GREAT_BRITAIN);
    }

    @Test
    @DisplayName("each district of each of them lies in exactly one")
    void everyDistrict() {
        for (var area : OF_GREAT_BRITAIN) {
            for (int number = 0; number < 100; number++) {
                var postcode = new Postcode(area + number + " 1AA");
                var district = PostcodeDistrict.of(postcode);
                var exceptions =
                        packaged.areas().stream()
                                .filter(each -> each.postcodeDistricts().contains(district))
                                .toList();

                assertThat(exceptions).hasSizeLessThanOrEqualTo(1);
                assertThat(packaged.areaOf(postcode)).isPresent();
                if (!exceptions.isEmpty()) {
                    assertThat(packaged.areaOf(postcode)).contains(exceptions.getFirst());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "LS99 4AB, CPA 16",
        "LS1 4AP, CPA 16",
        "BD1 1AA, CPA 16",
        "HX1 1AA, CPA 16",
        "HD1 1AA, CPA 16",
        "WF1 1AA, CPA 16",
        "TR1 1AA, CPA 11",
        "PL1 1AA, CPA 11",
        "BH1 1AA, CPA 11",
        "NR1 1AA, CPA 1",
        "LE1 1AA, CPA 2",
        "SW1A 1AA, CPA 3",
        "EC1A 1AA, CPA 4",
        "NE1 1AA, CPA 5",
        "L1 1AA, CPA 6",
        "M1 1AA, CPA 7",
        "EH1 1AA, CPA 8",
        "OX1 1AA, CPA 9",
        "BN1 1AA, CPA 10",
        "BS1 1AA, CPA 12",
        "CF10 1AA, CPA 13",
        "B1 1AA, CPA 14",
        "CV1 1AA, CPA 15",
        "S1 1AA, CPA 17",
        "HU1 1AA, CPA 18"
    })
    @DisplayName("the contract area follows from the first letters of the postcode")
    void area(String postcode, AreaCode area) {
        assertThat(packaged.areaOf(new Postcode(postcode)))
                .map(MarketShares.Area::code)
                .contains(area);
    }

    @ParameterizedTest(name = "{0} lies in {1}, {2} in {3}")
    @CsvSource({
        "LS23 1AA, CPA 16, LS24 1AA, CPA 18",
        "BD22 1AA, CPA 16, BD23 1AA, CPA 18",
        "OL13 1AA, CPA 6, OL14 1AA, CPA 16",
        "TD11 1AA, CPA 8, TD15 1AA, CPA 5",
        "SY14 1AA, CPA 7, SY15 1AA, CPA 13",
        "SY13 1AA, CPA 15, SY23 1AA, CPA 13",
        "CH4 1AA, CPA 7, CH5 1AA, CPA 13",
        "CH41 1AA, CPA 6, CH64 1AA, CPA 7",
        "DN1 1AA, CPA 17, DN21 1AA, CPA 2",
        "DN14 1AA, CPA 18, DN22 1AA, CPA 2",
        "SP1 1AA, CPA 12, SP8 1AA, CPA 11",
        "SP10 1AA, CPA 9, BH24 1AA, CPA 9",
        "KT6 1AA, CPA 3, KT7 1AA, CPA 10",
        "WA6 1AA, CPA 7, WA7 1AA, CPA 6"
    })
    @DisplayName("but for a district on the other side of the border")
    void district(String postcode, AreaCode area, String other, AreaCode itsArea) {
        assertThat(packaged.areaOf(new Postcode(postcode)))
                .map(MarketShares.Area::code)
                .contains(area);
        assertThat(packaged.areaOf(new Postcode(other)))
                .map(MarketShares.Area::code)
                .contains(itsArea);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BT1 1AA", "IM1 1AA", "JE2 3AA", "GY1 1AA"})
    @DisplayName("outside Great Britain there was no Work Programme, so there is none")
    void outside(String postcode) {
        assertThat(packaged.areaOf(new Postcode(postcode))).isEmpty();
    }
}

package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.kit.rules.Source;
import lms.language.value.Language;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶8, ¶18 What the client is told about the choice of the provider")
@Source("WP ¶8, ¶18, decision ADR-0012, decision ADR-0080")
class AllocationWordsTest {

    private static final ReferralId REFERRAL =
            new ReferralId("9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280");
    private static final Seed SEED =
            new Seed("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final List<Candidate> CONTRACTS =
            List.of(
                    contract("aire", 45),
                    contract("never", 0),
                    contract("shut", 20).closed(LocalDate.of(2012, 3, 1)),
                    contract("wear", 54),
                    contract("last", 1));

    @Test
    @DisplayName("of a draw: where, by which shares, what each had, what was drawn, how to check")
    void drawn() {
        assertThat(words(drawnEntry(), Language.ENGLISH))
                .containsExactly(
                        "Neither you nor your adviser chose the provider: it was drawn at random.",
                        "You live in contract area CPA 16, West Yorkshire, and are in payment"
                                + " group 1.",
                        "The market shares there are those of version 2011-06 of the table, since"
                                + " 1 June 2011.",
                        "AIRE had 45 chances in 100: numbers 0 to 44.",
                        "NEVER takes no new people.",
                        "SHUT has taken no new people since 1 March 2012; the others have its"
                                + " chances, each in proportion to its own.",
                        "WEAR had 54 chances in 100: numbers 45 to 98.",
                        "LAST had 1 chance in 100: number 99.",
                        "The number drawn was 44, so your provider is AIRE.",
                        "Who had been drawn for others before made no difference.",
                        "Anyone can make this draw once more, by sha256-rejection-1 from the seed,"
                                + " the referral's id and counter 0.");
    }

    @Test
    @DisplayName("in Welsh, with the days in Welsh too")
    void welsh() {
        assertThat(words(drawnEntry(), Language.WELSH))
                .containsExactly(
                        "Nid chi na'ch cynghorydd a ddewisodd y darparwr: fe'i tynnwyd ar hap.",
                        "Rydych yn byw yn ardal gontract CPA 16, West Yorkshire, ac rydych yng"
                                + " ngrŵp talu 1.",
                        "Mae cyfrannau'r farchnad yno yn dod o fersiwn 2011-06 o'r tabl, ers"
                                + " 1 Mehefin 2011.",
                        "Roedd gan AIRE 45 siawns o 100: rhifau 0 i 44.",
                        "Nid yw NEVER yn derbyn pobl newydd.",
                        "Nid yw SHUT wedi derbyn pobl newydd ers 1 Mawrth 2012; rhennir ei gyfran"
                                + " rhwng y lleill, yn ôl maint eu cyfrannau.",
                        "Roedd gan WEAR 54 siawns o 100: rhifau 45 i 98.",
                        "Roedd gan LAST 1 siawns o 100: rhif 99.",
                        "Y rhif a dynnwyd oedd 44, felly eich darparwr yw AIRE.",
                        "Nid oedd yr hyn a dynnwyd i bobl eraill yn gwneud gwahaniaeth.",
                        "Gall unrhyw un wneud hyn eto, drwy sha256-rejection-1 o'r hedyn, rhif yr"
                                + " atgyfeiriad a'r rhifydd 0.");
    }

    @Test
    @DisplayName("of the second member of a joint claim: that nothing was drawn, and why")
    void followed() {
        var entry =
                new LedgerEntry(
                        REFERRAL,
                        candidates(CONTRACTS),
                        new Choice.Followed(new ReferralId(new UUID(1, 2)), CONTRACTS.getFirst()),
                        Instant.parse("2012-05-01T09:40:03.311Z"),
                        "0".repeat(32));

        assertThat(words(entry, Language.ENGLISH))
                .containsExactly(
                        "The other member of your joint claim was referred to AIRE before, and both"
                                + " go to the same provider. So nothing was drawn.");
        assertThat(words(entry, Language.WELSH))
                .containsExactly(
                        "Atgyfeiriwyd aelod arall eich cais ar y cyd at AIRE o'r blaen, ac mae'r"
                                + " ddau ohonoch yn mynd at yr un darparwr. Felly ni thynnwyd dim.");
    }

    private static LedgerEntry drawnEntry() {
        return entry(candidates(CONTRACTS), SEED, REFERRAL);
    }

    private static List<String> words(LedgerEntry entry, Language language) {
        return AllocationWords.of(
                entry, provider -> provider.value().toUpperCase(java.util.Locale.ROOT), language);
    }

    private static Candidate contract(String provider, long weight) {
        return new Candidate(new ProviderCode(provider), "Provision", weight);
    }
}

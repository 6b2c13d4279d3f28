package lms.clientrecord.cms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.cms.CmsCase;
import lms.clientrecord.cms.CmsRefusal;
import lms.clientrecord.cms.Effect;
import lms.clientrecord.cms.Field;
import lms.clientrecord.cms.Said;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ClientSummary.Address;
import lms.language.event.CmsClaim.CaseState;
import lms.language.event.CmsClaim.ClaimMade;
import lms.language.event.CmsClaim.Claimant;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import lms.language.value.DateRange;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("IT ¶24 What the claims system may correct on a record")
@Source("IT ¶24, decision ADR-0042")
class CorrectingTest {

    private static final Nino NUMBER = new Nino("QQ120489A");
    private static final TemporaryReference REFERENCE = new TemporaryReference("11A11111");
    private static final Said FIRST = said("Holloway", "0113 496 0123");

    @Nested
    @DisplayName("A detail")
    class Detail {

        @Test
        @DisplayName("that the claims system wrote itself is corrected")
        void ownWord() {
            var record = FIRST.asDetails();

            assertThat(effect(Field.LAST_NAME, record, said("Hollowey", "0113 496 0123"), FIRST))
                    .isEqualTo(Effect.CORRECTS);
        }

        @Test
        @DisplayName("that an officer entered is not corrected but contradicted")
        void officersWord() {
            var record = said("Holroyd", "0113 496 0123").asDetails();

            assertThat(effect(Field.LAST_NAME, record, said("Hollowey", "0113 496 0123"), FIRST))
                    .isEqualTo(Effect.CONTRADICTS);
        }

        @Test
        @DisplayName("of a record that an officer opened is contradicted by the first case")
        void opened() {
            var record = said("Holroyd", "0113 496 0123").asDetails();

            assertThat(Correcting.mayCorrect(Field.LAST_NAME, record, FIRST, null, List.of()))
                    .isEqualTo(Effect.CONTRADICTS);
        }

        @Test
        @DisplayName("that is said again as before changes nothing, whatever an officer entered")
        void again() {
            var record = said("Holroyd", "0113 496 0123").asDetails();

            assertThat(effect(Field.LAST_NAME, record, FIRST, FIRST)).isEqualTo(Effect.NOTHING);
        }

        @Test
        @DisplayName("that is said as it stands agrees")
        void agrees() {
            assertThat(effect(Field.LAST_NAME, FIRST.asDetails(), FIRST, null))
                    .isEqualTo(Effect.AGREES);
        }

        @Test
        @DisplayName("that another case of the client said is corrected too")
        void anotherCase() {
            var record = said("Hollowey", "0113 496 0123").asDetails();
            var other = said("Hollowey", "07700 900123");

            assertThat(Correcting.mayCorrect(Field.LAST_NAME, record, FIRST, null, List.of(other)))
                    .isEqualTo(Effect.CORRECTS);
        }

        @Test
        @DisplayName("that the record lacks is filled in, and one that CMS lacks is left")
        void gaps() {
            var without = said("Holloway").asDetails();

            assertThat(effect(Field.PHONES, without, FIRST, null)).isEqualTo(Effect.CORRECTS);
            assertThat(effect(Field.PHONES, FIRST.asDetails(), said("Holloway"), null))
                    .isEqualTo(Effect.NOTHING);
        }

        @Test
        @DisplayName("that CMS wrote and no longer says goes; one that an officer entered stays")
        void cleared() {
            var officers = said("Holloway", "07700 900123").asDetails();

            assertThat(effect(Field.PHONES, FIRST.asDetails(), said("Holloway"), FIRST))
                    .isEqualTo(Effect.CORRECTS);
            assertThat(effect(Field.PHONES, officers, said("Holloway"), FIRST))
                    .isEqualTo(Effect.NOTHING);
        }

        @Test
        @DisplayName("is judged each for itself")
        void eachForItself() {
            var record = said("Holroyd", "0113 496 0123").asDetails();
            var now = said("Hollowey", "07700 900123");

            assertThat(effect(Field.LAST_NAME, record, now, FIRST)).isEqualTo(Effect.CONTRADICTS);
            assertThat(effect(Field.PHONES, record, now, FIRST)).isEqualTo(Effect.CORRECTS);
            assertThat(effect(Field.FIRST_NAME, record, now, FIRST)).isEqualTo(Effect.AGREES);
        }

        @Test
        @DisplayName("is compared without regard to how its letters are put together")
        void spelling() {
            var composed = said("Siôn").asDetails();

            assertThat(effect(Field.LAST_NAME, composed, said("Sio\u0302n"), null))
                    .isEqualTo(Effect.AGREES);
        }
    }

    @Nested
    @DisplayName("The number")
    class TheNumber {

        @Test
        @DisplayName("takes the place of a temporary reference, whoever entered that")
        void replaces() {
            var record = by(null, REFERENCE).asDetails();

            var now = by(NUMBER, null);

            assertThat(effect(Field.NUMBER, record, now, null)).isEqualTo(Effect.CORRECTS);
            var corrected = Correcting.corrected(record, now, Set.of(Field.NUMBER));
            assertThat(corrected.nino()).isEqualTo(NUMBER);
            assertThat(corrected.temporaryReference()).isNull();
            assertThat(corrected.replacedReference()).isEqualTo(REFERENCE);
        }

        @Test
        @DisplayName("is never given up for a temporary reference")
        void staysANumber() {
            assertThat(effect(Field.NUMBER, FIRST.asDetails(), by(null, REFERENCE), FIRST))
                    .isEqualTo(Effect.NOTHING);
        }

        @Test
        @DisplayName("is corrected when CMS wrote it, and contradicted when an officer did")
        void another() {
            var other = by(new Nino("QQ120490B"), null);

            assertThat(effect(Field.NUMBER, FIRST.asDetails(), other, FIRST))
                    .isEqualTo(Effect.CORRECTS);
            assertThat(
                            effect(
                                    Field.NUMBER,
                                    by(new Nino("QQ555555C"), null).asDetails(),
                                    other,
                                    FIRST))
                    .isEqualTo(Effect.CONTRADICTS);
        }
    }

    @Nested
    @DisplayName("What is corrected")
    class Corrected {

        @Test
        @DisplayName("is what was asked for, and nothing else")
        void onlyThat() {
            var record = FIRST.asDetails();
            var now = said("Hollowey", "07700 900123");

            var corrected = Correcting.corrected(record, now, Set.of(Field.PHONES));

            assertThat(corrected.lastName()).isEqualTo("Holloway");
            assertThat(corrected.phones()).containsExactly("07700 900123");
            assertThat(Correcting.corrected(record, now, Set.of())).isEqualTo(record);
        }

        @Test
        @DisplayName("may be everything that CMS speaks of, and keeps what only officers know")
        void everything() {
            var record = FIRST.asDetails();
            var now = by(new Nino("QQ120490B"), null);

            var corrected = Correcting.corrected(record, now, EnumSet.allOf(Field.class));

            for (var field : Field.values()) {
                assertThat(field.in(corrected)).isEqualTo(field.in(now.asDetails()));
            }
            assertThat(corrected.preferredLanguage()).isEqualTo(record.preferredLanguage());
            assertThat(corrected.adviser()).isEqualTo(record.adviser());
            assertThat(corrected.markers().dp()).isEqualTo(record.markers().dp());
        }
    }

    @Nested
    @DisplayName("A case of which nothing is known")
    class Unknown {

        @Test
        @DisplayName("is about the client with its number when the dates of birth agree")
        void agrees() {
            assertThat(Correcting.mayBeAbout(FIRST.asDetails(), said("Holroyd")).isAllowed())
                    .isTrue();
        }

        @Test
        @DisplayName("is for an officer to say whose it is when they differ, by a day only")
        void differs() {
            var record = born(LocalDate.of(1988, 2, 29)).asDetails();

            var ruling = Correcting.mayBeAbout(record, born(LocalDate.of(1988, 2, 28)));

            assertThat(ruling.reasons()).containsExactly(CmsRefusal.DATE_OF_BIRTH_DIFFERS.reason());
        }

        @Test
        @DisplayName("is not taken in when the record has no room for what it says")
        void tooLong() {
            assertThat(Correcting.mayTake(said("x".repeat(70), "0113 496 0123")).isAllowed())
                    .isTrue();
            assertThat(Correcting.mayTake(said("x".repeat(71), "call me")).reasons())
                    .containsExactly(
                            CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/lastName"),
                            CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/phones"));
            assertThat(Correcting.mayTake(said("two\nlines")).isAllowed()).isFalse();
        }
    }

    @Nested
    @DisplayName("The claim")
    class TheClaim {

        private static final ClaimMade APRIL =
                new ClaimMade(Benefit.JSA, LocalDate.of(2012, 4, 10));
        private static final ClaimMade MARCH = new ClaimMade(Benefit.JSA, LocalDate.of(2012, 3, 1));
        private static final Claim OLD =
                new Claim(
                        Benefit.JSA,
                        new DateRange(LocalDate.of(2010, 1, 4), LocalDate.of(2010, 9, 30)));

        @Test
        @DisplayName("is put beside the others when all fit together, otherwise a conflict")
        void put() {
            assertThat(Correcting.mayPutClaim(List.of(OLD), APRIL, null, true))
                    .isEqualTo(Effect.CORRECTS);
            assertThat(Correcting.mayPutClaim(List.of(OLD), APRIL, null, false))
                    .isEqualTo(Effect.CONTRADICTS);
            assertThat(Correcting.withClaim(List.of(OLD), APRIL, null))
                    .containsExactly(OLD, from(APRIL));
        }

        @Test
        @DisplayName("agrees when it is there, and changes nothing when it is said again or not")
        void there() {
            assertThat(Correcting.mayPutClaim(List.of(from(APRIL)), APRIL, null, false))
                    .isEqualTo(Effect.AGREES);
            assertThat(Correcting.mayPutClaim(List.of(OLD), APRIL, APRIL, true))
                    .isEqualTo(Effect.NOTHING);
            assertThat(Correcting.mayPutClaim(List.of(OLD), null, APRIL, true))
                    .isEqualTo(Effect.NOTHING);
        }

        @Test
        @DisplayName("comes in the place of the one that CMS said before, and keeps its end")
        void corrected() {
            var ended =
                    new Claim(
                            Benefit.JSA,
                            new DateRange(APRIL.claimDate(), LocalDate.of(2012, 6, 1)));

            assertThat(Correcting.withClaim(List.of(OLD, ended), MARCH, APRIL))
                    .containsExactly(
                            OLD,
                            new Claim(
                                    Benefit.JSA,
                                    new DateRange(MARCH.claimDate(), LocalDate.of(2012, 6, 1))));
        }

        @Test
        @DisplayName("that an officer changed since is left, and the new one put beside it")
        void changedSince() {
            var officers = new Claim(Benefit.JSA, DateRange.from(LocalDate.of(2012, 4, 11)));

            assertThat(Correcting.withClaim(List.of(officers), MARCH, APRIL))
                    .containsExactly(officers, from(MARCH));
        }

        @Test
        @DisplayName("that an officer says is right ends the one before on the day before")
        void decided() {
            var goesOn = new Claim(Benefit.JSA, DateRange.from(LocalDate.of(2011, 2, 1)));
            var later = new Claim(Benefit.JSA, DateRange.from(LocalDate.of(2012, 4, 20)));
            var other = new Claim(Benefit.IS, DateRange.from(LocalDate.of(2011, 2, 1)));

            assertThat(Correcting.withClaimInsteadOf(List.of(OLD, goesOn, later, other), APRIL))
                    .containsExactly(
                            OLD,
                            new Claim(
                                    Benefit.JSA,
                                    new DateRange(
                                            LocalDate.of(2011, 2, 1), LocalDate.of(2012, 4, 9))),
                            other,
                            from(APRIL));
        }
    }

    @Nested
    @DisplayName("A rebuilt case")
    class Rebuilt {

        private static final CmsCaseId OLD_CASE =
                new CmsCaseId("1d7a4b0c-93f1-4c8e-a1c6-52e9b07d3f18");

        @Test
        @DisplayName("is news the first time, whichever of the two cases says it")
        void first() {
            assertThat(Correcting.isNewRebuilding(OLD_CASE, null, null)).isTrue();
            assertThat(Correcting.isNewRebuilding(OLD_CASE, known(CaseState.OPEN, null), null))
                    .isTrue();
            assertThat(Correcting.isNewRebuilding(OLD_CASE, null, known(CaseState.OPEN, null)))
                    .isTrue();
        }

        @Test
        @DisplayName("is no news when the one or the other has said it before")
        void again() {
            assertThat(Correcting.isNewRebuilding(OLD_CASE, known(CaseState.REBUILT, null), null))
                    .isFalse();
            assertThat(
                            Correcting.isNewRebuilding(
                                    OLD_CASE,
                                    known(CaseState.OPEN, null),
                                    known(CaseState.OPEN, OLD_CASE)))
                    .isFalse();
        }

        private static CmsCase known(CaseState state, @Nullable CmsCaseId rebuilds) {
            return new CmsCase(
                    CmsCaseId.fresh(),
                    ClientId.fresh(),
                    1,
                    state,
                    true,
                    state == CaseState.REBUILT ? CmsCaseId.fresh() : null,
                    rebuilds,
                    FIRST,
                    Instant.parse("2012-05-01T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("A work list is for the officers of the office itself")
    void office() {
        var leeds = new OfficeCode("LDS");

        assertThat(Correcting.mayWorkOn(leeds, leeds).isAllowed()).isTrue();
        assertThat(Correcting.mayWorkOn(leeds, new OfficeCode("TRU")).reasons())
                .containsExactly(CmsRefusal.OTHER_OFFICE.reason());
    }

    private static Effect effect(
            Field field, ClientDetails record, Said now, @Nullable Said before) {
        return Correcting.mayCorrect(
                field, record, now, before, before == null ? List.of() : List.of(before));
    }

    private static Claim from(ClaimMade made) {
        return new Claim(made.benefit(), DateRange.from(made.claimDate()));
    }

    private static Said said(String lastName, String... phones) {
        return said(NUMBER, null, lastName, LocalDate.of(1989, 6, 14), phones);
    }

    private static Said born(LocalDate day) {
        return said(NUMBER, null, "Holloway", day);
    }

    private static Said by(@Nullable Nino nino, @Nullable TemporaryReference reference) {
        return said(nino, reference, "Holloway", LocalDate.of(1989, 6, 14), "0113 496 0123");
    }

    private static Said said(
            @Nullable Nino nino,
            @Nullable TemporaryReference reference,
            String lastName,
            LocalDate born,
            String... phones) {
        return new Said(
                new Claimant(
                        nino,
                        reference,
                        "Ms",
                        "Wren",
                        lastName,
                        born,
                        new Address(
                                List.of("14 Alder Row", "Leeds"),
                                new Postcode("LS99 4AB"),
                                Nation.ENGLAND),
                        List.of(phones),
                        new OfficeCode("LDS")),
                true,
                null);
    }
}

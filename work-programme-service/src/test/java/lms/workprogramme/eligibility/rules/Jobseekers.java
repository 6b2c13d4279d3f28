package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.kit.policy.Policy;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.LinkedPeriod;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.event.ClientSummary.Address;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.language.value.InterviewId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/** Facts of made-up jobseekers, and the packaged policy. */
public final class Jobseekers {

    /** The values that the service is packaged with. */
    public static final GroupPolicy POLICY =
            GroupPolicy.of(Policy.read(GroupPolicy.class, "/policy.yaml", Optional.empty()));

    private final ClientId id = ClientId.fresh();
    private final List<DateRange> claims = new ArrayList<>();
    private final List<DateRange> linked = new ArrayList<>();
    private final List<BookedInterview> interviews = new ArrayList<>();
    private @Nullable LocalDate born = LocalDate.of(1989, 6, 14);
    private boolean claimsArrived = true;
    private final List<Claim> others = new ArrayList<>();
    private Nation nation = Nation.ENGLAND;
    private @Nullable Esa esa;
    private @Nullable PensionCredit pensionCredit;
    private @Nullable EarlyAccess earlyAccess;
    private @Nullable Circumstances circumstances;

    private Jobseekers() {}

    /** Born on 14 June 1989, without a claim. */
    public static Jobseekers aJobseeker() {
        return new Jobseekers();
    }

    /** A referral made on a day. */
    public static LiveReferral referredOn(String day) {
        return new LiveReferral(
                ReferralId.fresh(),
                CustomerGroup.WP_JSA_18_24,
                new ProviderCode("calder-futures"),
                LocalDate.parse(day),
                false);
    }

    public Jobseekers born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    public Jobseekers bornNobodyKnowsWhen() {
        born = null;
        return this;
    }

    public Jobseekers withoutAnyBenefitPosition() {
        claimsArrived = false;
        return this;
    }

    public Jobseekers claimingFrom(String first) {
        claims.add(DateRange.from(LocalDate.parse(first)));
        return this;
    }

    public Jobseekers claiming(String first, String last) {
        claims.add(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    /** The client record links the claims between these days. */
    public Jobseekers linked(String first, @Nullable String last) {
        linked.add(
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)));
        return this;
    }

    public Jobseekers withReferralInterviewOn(String day) {
        interviews.add(
                new BookedInterview(InterviewId.fresh(), id, 1, LocalDate.parse(day), false));
        return this;
    }

    public Jobseekers livingIn(Nation place) {
        nation = place;
        return this;
    }

    /** A claim to another benefit than JSA. */
    public Jobseekers claiming(Benefit benefit, String first, @Nullable String last) {
        others.add(
                new Claim(
                        benefit,
                        new DateRange(
                                LocalDate.parse(first),
                                last == null ? null : LocalDate.parse(last))));
        return this;
    }

    public Jobseekers withEsa(@Nullable Esa recorded) {
        esa = recorded;
        return this;
    }

    /** In the Work-Related Activity Group with ESA (IR), status Flow. */
    public Jobseekers withWrag(String decided, Prognosis prognosis) {
        return withEsa(
                new Esa(
                        EsaClassification.WRAG,
                        EsaStatus.FLOW,
                        new WcaOutcome(
                                LocalDate.parse(decided),
                                null,
                                prognosis,
                                EsaBenefitType.INCOME_RELATED)));
    }

    public Jobseekers withPensionCredit(@Nullable PensionCredit recorded) {
        pensionCredit = recorded;
        return this;
    }

    public Jobseekers withPensionCredit(PensionCreditAnswer answer, @Nullable String claimed) {
        return withPensionCredit(
                new PensionCredit(answer, claimed == null ? null : LocalDate.parse(claimed)));
    }

    /** A reason for early access, recorded on 1 March 2012. */
    public Jobseekers withEarlyAccess(String reason, @Nullable String released) {
        earlyAccess =
                new EarlyAccess(
                        reason,
                        LocalDate.of(2012, 3, 1),
                        released == null ? null : LocalDate.parse(released));
        return this;
    }

    public Jobseekers withCircumstances(@Nullable Circumstances recorded) {
        circumstances = recorded;
        return this;
    }

    public Jobseekers cameFromIb() {
        return withCircumstances(new Circumstances(false, false, null, true, null, null));
    }

    public Jobseekers fullTimeCarer() {
        return withCircumstances(new Circumstances(true, false, null, false, null, null));
    }

    public Jobseekers loneParentOf(@Nullable String born) {
        return withCircumstances(
                new Circumstances(
                        false,
                        true,
                        born == null ? null : LocalDate.parse(born),
                        false,
                        null,
                        null));
    }

    public ClientFacts facts() {
        return new ClientFacts(
                born == null ? null : person(born), claimsArrived ? claimed() : null, interviews);
    }

    private Claims claimed() {
        return new Claims(
                id,
                1,
                Stream.concat(
                                claims.stream().map(on -> new Claim(Benefit.JSA, on)),
                                others.stream())
                        .toList(),
                linked.stream().map(on -> new LinkedPeriod(Benefit.JSA, on, 0)).toList(),
                null,
                esa,
                pensionCredit,
                null,
                null,
                earlyAccess,
                circumstances);
    }

    private Person person(LocalDate birth) {
        return new Person(
                id,
                1,
                new Nino("QQ120489A"),
                null,
                "Wren",
                "Holloway",
                birth,
                null,
                new Address(List.of("14 Alder Row"), new Postcode("LS99 4AB"), nation),
                List.of(),
                Language.ENGLISH,
                new OfficeCode("LDS"),
                false,
                false,
                List.of(),
                null,
                null);
    }
}

package lms.workprogramme;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Tokens;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.event.BenefitPosition;
import lms.language.event.ChangedBy;
import lms.language.event.ClientSummary;
import lms.language.event.Interview;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/** A client of whom the other services tell, and an adviser's front end that asks about them. */
final class AClient {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ChangedBy AMAL =
            new ChangedBy(
                    "amal.khan",
                    "A Khan",
                    new OfficeCode("LDS"),
                    Instant.parse("2012-04-16T09:12:31.204Z"));

    private final ClientId id = ClientId.fresh();
    private final Nino number = new Nino("QQ%06dA".formatted(NUMBERS.incrementAndGet()));
    private @Nullable TemporaryReference reference;
    private @Nullable LocalDate diedOn;
    private LocalDate born = LocalDate.of(1989, 6, 14);
    private String postcode = "LS99 4AB";
    private Nation nation = Nation.ENGLAND;
    private boolean restricted;
    private @Nullable ClientId mergedInto;
    private @Nullable String adviser;
    private @Nullable List<ClientSummary.AuthorisedOfficer> authorised;
    private @Nullable LocalDate agreedOn = LocalDate.of(2011, 8, 1);
    private BenefitPosition.@Nullable JointClaim jointClaim;
    private BenefitPosition.@Nullable WorkChoice workChoice;
    private BenefitPosition.@Nullable Esa esa;
    private BenefitPosition.@Nullable PensionCredit pensionCredit;
    private BenefitPosition.@Nullable EarlyAccess earlyAccess;
    private BenefitPosition.@Nullable Circumstances circumstances;
    private List<BenefitPosition.Claim> claims = List.of();
    private List<String> phones = List.of();
    private long summaries;
    private long positions;
    private long plans;

    /** Eligible on 1 May 2012 as WP JSA 18-24, with a saved plan. */
    static AClient readyOnFirstOfMay() {
        return new AClient().toldOf().claimingFrom("2011-08-01").withPlan();
    }

    String id() {
        return id.toString();
    }

    AClient born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    /** The number is not known yet. */
    AClient knownBy(String temporary) {
        reference = new TemporaryReference(temporary);
        return this;
    }

    AClient knownByNino() {
        reference = null;
        return this;
    }

    AClient diedOn(String day) {
        diedOn = LocalDate.parse(day);
        return this;
    }

    /** The death was recorded of the wrong person. */
    AClient alive() {
        diedOn = null;
        return this;
    }

    AClient livingAt(String place) {
        postcode = place;
        return this;
    }

    AClient livingIn(Nation place) {
        nation = place;
        return this;
    }

    AClient restricted() {
        restricted = true;
        return this;
    }

    AClient unrestricted() {
        restricted = false;
        return this;
    }

    AClient authorising(String officer, LocalDate until) {
        authorised = List.of(new ClientSummary.AuthorisedOfficer(officer, until));
        return this;
    }

    AClient lookedAfterBy(String officer) {
        adviser = officer;
        return this;
    }

    AClient reachedAt(String... numbers) {
        phones = List.of(numbers);
        return this;
    }

    ClientId clientId() {
        return id;
    }

    /** No Jobseeker's Agreement was made. */
    AClient withoutAgreement() {
        agreedOn = null;
        return this;
    }

    AClient agreedOn(String day) {
        agreedOn = LocalDate.parse(day);
        return this;
    }

    /** A member of a joint claim with another client. */
    AClient jointlyWith(AClient other, BenefitPosition.Member member) {
        jointClaim = new BenefitPosition.JointClaim(other.id, member, LocalDate.of(2011, 8, 1));
        return this;
    }

    AClient onWorkChoiceFrom(String day) {
        workChoice = new BenefitPosition.WorkChoice(LocalDate.parse(day), null);
        return this;
    }

    AClient notOnWorkChoice() {
        workChoice = null;
        return this;
    }

    AClient earlyFor(String reason) {
        earlyAccess = new BenefitPosition.EarlyAccess(reason, LocalDate.of(2011, 8, 1), null);
        return this;
    }

    AClient in(BenefitPosition.Circumstances recorded) {
        circumstances = recorded;
        return this;
    }

    /** In the group WP ESA (IR) WRAG 3/6Mth Mandatory from a day. */
    AClient onEsaFrom(String day) {
        claims =
                List.of(
                        new BenefitPosition.Claim(
                                BenefitPosition.Benefit.ESA,
                                new DateRange(LocalDate.parse(day), null)));
        agreedOn = null;
        esa =
                new BenefitPosition.Esa(
                        BenefitPosition.EsaClassification.WRAG,
                        BenefitPosition.EsaStatus.FLOW,
                        new BenefitPosition.WcaOutcome(
                                LocalDate.parse(day),
                                LocalDate.parse(day).plusMonths(3),
                                BenefitPosition.Prognosis.THREE_MONTHS,
                                BenefitPosition.EsaBenefitType.INCOME_RELATED));
        return this;
    }

    /** In the group WP Pension Credit from a day. */
    AClient onPensionCreditFrom(String day) {
        claims =
                List.of(
                        new BenefitPosition.Claim(
                                BenefitPosition.Benefit.PENSION_CREDIT,
                                new DateRange(LocalDate.parse(day), null)));
        agreedOn = null;
        pensionCredit =
                new BenefitPosition.PensionCredit(
                        BenefitPosition.PensionCreditAnswer.YES, LocalDate.parse(day));
        return this;
    }

    /** Another record absorbed this one. */
    AClient mergedInto(ClientId survivor) {
        mergedInto = survivor;
        return this;
    }

    /** The client record tells who it is. */
    AClient toldOf() {
        Broker.send(
                Topics.CLIENT_SUMMARY,
                id(),
                new ClientSummary(
                        id,
                        ++summaries,
                        reference == null ? number : null,
                        reference,
                        null,
                        "Robin",
                        "Tully",
                        null,
                        null,
                        born,
                        diedOn,
                        new ClientSummary.Address(
                                List.of("1 Alder Row"), new Postcode(postcode), nation),
                        phones,
                        Language.ENGLISH,
                        new OfficeCode("LDS"),
                        adviser,
                        new ClientSummary.Markers(true, false, null),
                        restricted,
                        authorised,
                        null,
                        mergedInto,
                        AMAL));
        return this;
    }

    AClient claimingFrom(String first) {
        return claiming(first, null);
    }

    /** The client record tells of a claim to JSA. */
    AClient claiming(String first, @Nullable String last) {
        var days =
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return claims(List.of(days), null);
    }

    /** The client record tells of claims to JSA, and which of them it links. */
    AClient claims(List<DateRange> days, @Nullable List<BenefitPosition.LinkedPeriod> linked) {
        claims =
                days.stream()
                        .map(on -> new BenefitPosition.Claim(BenefitPosition.Benefit.JSA, on))
                        .toList();
        return toldOfClaims(linked);
    }

    /** The client record tells of everything that decides about the benefits. */
    AClient toldOfClaims() {
        return toldOfClaims(null);
    }

    private AClient toldOfClaims(@Nullable List<BenefitPosition.LinkedPeriod> linked) {
        return told(claims, linked, agreedOn, esa);
    }

    /** The client record tells of ESA, and of no claim. */
    AClient withEsa(BenefitPosition.Esa recorded) {
        return told(List.of(), List.of(), null, recorded);
    }

    private AClient told(
            List<BenefitPosition.Claim> live,
            @Nullable List<BenefitPosition.LinkedPeriod> linked,
            @Nullable LocalDate agreement,
            BenefitPosition.@Nullable Esa recorded) {
        Broker.send(
                Topics.BENEFIT_POSITION,
                id(),
                new BenefitPosition(
                        id,
                        ++positions,
                        live,
                        linked,
                        agreement == null
                                ? null
                                : new BenefitPosition.JobseekersAgreement(agreement),
                        recorded,
                        pensionCredit,
                        jointClaim,
                        workChoice,
                        earlyAccess,
                        circumstances,
                        AMAL));
        return this;
    }

    /** A plan was saved. */
    AClient withPlan() {
        Broker.send(
                Topics.ACTION_PLAN,
                id(),
                new ActionPlan(
                        id,
                        ++plans,
                        List.of(
                                new ActionPlan.Item(
                                        new ActionItemId("0e9c2c86-51f4-4b39-a0d1-6d2f8b7a4c55"),
                                        "Send a CV.",
                                        AssignedTo.CLIENT,
                                        LocalDate.of(2012, 5, 15),
                                        LocalDate.of(2012, 5, 1),
                                        "A Khan",
                                        null,
                                        null)),
                        new ActionPlan.Texts(null, null, null, null, null),
                        null,
                        null,
                        new ActionPlan.PulledThrough(1, 0, 0, null),
                        AMAL));
        return this;
    }

    /** A Work Programme referral interview is at a stage. */
    void interview(InterviewId interviewId, long version, InterviewStage stage) {
        interview(interviewId, version, InterviewType.WP_REFERRAL, stage);
    }

    void interview(
            InterviewId interviewId, long version, InterviewType type, InterviewStage stage) {
        Broker.send(
                Topics.INTERVIEW,
                interviewId.toString(),
                new Interview(
                        interviewId,
                        version,
                        id,
                        type,
                        LocalDate.of(2012, 5, 8),
                        stage,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        AMAL));
    }

    /** Everything told so far, as a query. */
    String seen() {
        var seen = new ArrayList<String>();
        if (summaries > 0) {
            seen.add("seen=client-summary:" + summaries);
        }
        if (positions > 0) {
            seen.add("seen=benefit-position:" + positions);
        }
        if (plans > 0) {
            seen.add("seen=action-plan:" + plans);
        }
        return String.join("&", seen);
    }

    /** The WP Details, once everything told has arrived. */
    Response details() {
        return details(Tokens.adviser());
    }

    /** A service that has much to do says so after two seconds, and is asked again. */
    Response details(String token) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as(token).get("/v1/clients/" + id + "/work-programme?" + seen()),
                        answer -> answer.statusCode() != 503);
    }

    String etag() {
        return details().then().statusCode(200).extract().header("ETag");
    }

    /** Refers the client, confirmed, on the newest details. */
    Response refer() {
        return refer(etag(), "{\"actionPlanConfirmed\": true}");
    }

    Response refer(String etag, String body) {
        return as(Tokens.adviser())
                .header("If-Match", etag)
                .body(body)
                .post("/v1/clients/" + id + "/referrals?" + seen());
    }

    /** Saves the Postpone field on the newest details. */
    Response postpone(String body) {
        return postpone(Tokens.adviser(), etag(), body);
    }

    Response postpone(String token, String etag, String body) {
        return as(token).header("If-Match", etag).body(body).put(postponement());
    }

    /** The Postpone field, as someone is shown it. */
    Response postponement(String token) {
        return as(token).get(postponement());
    }

    private String postponement() {
        return "/v1/clients/" + id + "/work-programme/postponement";
    }

    /** Cancels the referral, confirmed, on its newest version. */
    static Response cancel(String referralId) {
        return end(referralId, "cancellation", Tokens.adviser(), "{\"cancelConfirmed\": true}");
    }

    /** Takes the referral back on its newest version. */
    static Response end(String referralId, String how, String token, String body) {
        var referral = "/v1/referrals/" + referralId;
        return as(token)
                .header("If-Match", as(token).get(referral).header("ETag"))
                .body(body)
                .post(referral + "/" + how);
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}

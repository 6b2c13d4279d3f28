package lms.clientrecord.cms.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lms.clientrecord.Shape;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.cms.ClaimsConflict;
import lms.clientrecord.cms.CmsCase;
import lms.clientrecord.cms.CmsRefusal;
import lms.clientrecord.cms.Effect;
import lms.clientrecord.cms.Field;
import lms.clientrecord.cms.Said;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ClientSummary.Markers;
import lms.language.event.CmsClaim.CaseState;
import lms.language.event.CmsClaim.ClaimMade;
import lms.language.value.CmsCaseId;
import lms.language.value.DateRange;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** What the claims system may correct on a record, and what becomes a conflict. */
public final class Correcting {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TITLE = 20;
    private static final int MOST = 5;
    private static final Pattern LINE = Pattern.compile(Shape.LINE);
    private static final Pattern PHONE = Pattern.compile(Shape.PHONE);

    private Correcting() {}

    /**
     * Tells what a statement means for one detail. What the claims system wrote itself it may
     * correct; what an officer entered it may not.
     *
     * @param before what the same case said last; null when it is new
     * @param ever what any case of the client has said so far
     */
    @Source("IT ¶24, decision ADR-0042")
    public static Effect mayCorrect(
            Field field,
            ClientDetails record,
            Said now,
            @Nullable Said before,
            Collection<Said> ever) {
        var present = field.in(record);
        var said = field.in(now.asDetails());
        if (said == null) {
            return mayClear(field, present, before);
        }
        if (said.equals(present)) {
            return Effect.AGREES;
        }
        if (field == Field.NUMBER && (record.nino() == null) != (now.claimant().nino() == null)) {
            // A number takes the place of a temporary reference, and never the other way round.
            return record.nino() == null ? Effect.CORRECTS : Effect.NOTHING;
        }
        if (before != null && said.equals(field.in(before.asDetails()))) {
            return Effect.NOTHING;
        }
        return present == null || wasSaid(field, present, ever)
                ? Effect.CORRECTS
                : Effect.CONTRADICTS;
    }

    /** Something the claims system said and says no longer goes, when nobody else wrote it. */
    private static Effect mayClear(Field field, @Nullable Object present, @Nullable Said before) {
        return before != null
                        && present != null
                        && field != Field.CLAIM
                        && present.equals(field.in(before.asDetails()))
                ? Effect.CORRECTS
                : Effect.NOTHING;
    }

    private static boolean wasSaid(Field field, Object present, Collection<Said> ever) {
        return ever.stream().anyMatch(said -> present.equals(field.in(said.asDetails())));
    }

    /** The details with some fields as the claims system says. */
    @Source("IT ¶24")
    public static ClientDetails corrected(ClientDetails record, Said now, Set<Field> fields) {
        var said = now.asDetails();
        boolean number = fields.contains(Field.NUMBER);
        return new ClientDetails(
                number ? said.nino() : record.nino(),
                number ? said.temporaryReference() : record.temporaryReference(),
                number && said.nino() != null && record.temporaryReference() != null
                        ? record.temporaryReference()
                        : record.replacedReference(),
                fields.contains(Field.TITLE) ? said.title() : record.title(),
                fields.contains(Field.FIRST_NAME) ? said.firstName() : record.firstName(),
                fields.contains(Field.LAST_NAME) ? said.lastName() : record.lastName(),
                record.preferredName(),
                record.previousNames(),
                fields.contains(Field.DATE_OF_BIRTH) ? said.dateOfBirth() : record.dateOfBirth(),
                record.diedOn(),
                fields.contains(Field.ADDRESS) ? said.address() : record.address(),
                fields.contains(Field.PHONES) ? said.phones() : record.phones(),
                record.preferredLanguage(),
                fields.contains(Field.OFFICE) ? said.office() : record.office(),
                record.adviser(),
                fields.contains(Field.JP)
                        ? new Markers(now.jp(), record.markers().dp(), record.markers().incident())
                        : record.markers(),
                record.claimsCase());
    }

    /** Tells whether a case of which nothing is known may be about the client with its number. */
    @Source("IT ¶24, decision ADR-0042")
    public static Ruling mayBeAbout(ClientDetails record, Said now) {
        return record.dateOfBirth().equals(now.claimant().dateOfBirth())
                ? Ruling.allowed()
                : Ruling.refused(CmsRefusal.DATE_OF_BIRTH_DIFFERS);
    }

    /** Tells whether the record can take the details at all: what no form would let through. */
    @Source("decision ADR-0042")
    public static Ruling mayTake(Said now) {
        var details = now.asDetails();
        var reasons = new ArrayList<Reason>();
        if (details.title() != null && !isLine(details.title(), LONGEST_TITLE)) {
            reasons.add(CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/title"));
        }
        if (!isLine(details.firstName(), LONGEST_NAME)) {
            reasons.add(CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/firstName"));
        }
        if (!isLine(details.lastName(), LONGEST_NAME)) {
            reasons.add(CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/lastName"));
        }
        var lines = details.address().lines();
        if (lines.isEmpty()
                || lines.size() > MOST
                || !lines.stream().allMatch(line -> isLine(line, LONGEST_NAME))) {
            reasons.add(CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/address/lines"));
        }
        if (details.phones().size() > MOST
                || !details.phones().stream().allMatch(it -> PHONE.matcher(it).matches())) {
            reasons.add(CmsRefusal.DETAIL_NOT_TAKEN.at("/claimant/phones"));
        }
        return Ruling.of(reasons);
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && LINE.matcher(text).matches();
    }

    /**
     * Tells what a statement means for the claims on the record.
     *
     * @param before what the same case said last; null when it is new
     * @param fits whether the claims with this one among them may stand on the record
     */
    @Source("IT ¶24, decision ADR-0042")
    public static Effect mayPutClaim(
            List<Claim> claims, @Nullable ClaimMade now, @Nullable ClaimMade before, boolean fits) {
        if (now == null) {
            return Effect.NOTHING;
        }
        if (claims.stream().anyMatch(claim -> isTheOne(claim, now))) {
            return Effect.AGREES;
        }
        if (now.equals(before)) {
            return Effect.NOTHING;
        }
        return fits ? Effect.CORRECTS : Effect.CONTRADICTS;
    }

    /**
     * The claims with the one that the claims system says: in the place of the one that it said
     * before, when that still stands as it was said, otherwise beside the others.
     */
    @Source("IT ¶24, decision ADR-0042")
    public static List<Claim> withClaim(
            List<Claim> claims, ClaimMade now, @Nullable ClaimMade before) {
        var with = new ArrayList<Claim>();
        Claim replaced = null;
        for (var claim : claims) {
            if (replaced == null && before != null && isTheOne(claim, before)) {
                replaced = claim;
            } else {
                with.add(claim);
            }
        }
        var last = replaced == null ? null : replaced.on().last();
        boolean endStays = last != null && !last.isBefore(now.claimDate());
        with.add(
                new Claim(
                        now.benefit(),
                        new DateRange(now.claimDate(), endStays ? last : null),
                        endStays && replaced != null ? replaced.ended() : null));
        return with;
    }

    private static boolean isTheOne(Claim claim, ClaimMade made) {
        return claim.benefit() == made.benefit() && claim.on().first().equals(made.claimDate());
    }

    /**
     * The claims when an officer decides that the claims system is right: what goes on to the same
     * benefit ends the day before, and what began later goes.
     */
    @Source("decision ADR-0042")
    public static List<Claim> withClaimInsteadOf(List<Claim> claims, ClaimMade now) {
        var with = new ArrayList<Claim>();
        for (var claim : claims) {
            var days = claim.on();
            boolean goesOn = days.last() == null || !days.last().isBefore(now.claimDate());
            if (claim.benefit() != now.benefit() || !goesOn) {
                with.add(claim);
            } else if (days.first().isBefore(now.claimDate())) {
                with.add(
                        new Claim(
                                claim.benefit(),
                                new DateRange(days.first(), now.claimDate().minusDays(1))));
            }
        }
        with.add(new Claim(now.benefit(), DateRange.from(now.claimDate())));
        return with;
    }

    /**
     * Tells whether it is news that one case was rebuilt as another. Each of the two says so, and
     * either may come first.
     *
     * @param predecessor what was known of the case that was rebuilt; null when nothing
     * @param successor what was known of the one that took its place; null when nothing
     */
    @Source("IT ¶24")
    public static boolean isNewRebuilding(
            CmsCaseId rebuilt, @Nullable CmsCase predecessor, @Nullable CmsCase successor) {
        return (predecessor == null || predecessor.state() != CaseState.REBUILT)
                && (successor == null || !rebuilt.equals(successor.rebuilds()));
    }

    /** Tells whether an officer may still decide about a conflict. */
    @Source("decision ADR-0042")
    public static Ruling mayResolve(ClaimsConflict conflict) {
        return conflict.isOpen() ? Ruling.allowed() : Ruling.refused(CmsRefusal.CONFLICT_CLOSED);
    }

    /** Tells whether somebody of an office may see the work list of an office. */
    @Source("decision ADR-0042")
    public static Ruling mayWorkOn(OfficeCode ofTheList, OfficeCode ofTheOfficer) {
        return ofTheList.equals(ofTheOfficer)
                ? Ruling.allowed()
                : Ruling.refused(CmsRefusal.OTHER_OFFICE);
    }
}

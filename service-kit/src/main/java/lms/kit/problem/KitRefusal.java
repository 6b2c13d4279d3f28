package lms.kit.problem;

import lms.kit.rules.Catalogued;

/** The refusals that every service can give, whatever it is about. */
public enum KitRefusal implements Catalogued {
    MALFORMED("LMS-400", Kind.SHAPE, "The request could not be read."),
    FIELD_NOT_ACCEPTED("LMS-401", Kind.SHAPE, "The field has not the right form."),
    FIELD_UNKNOWN("LMS-402", Kind.SHAPE, "There is no such field."),
    UNPRINTABLE("LMS-403", Kind.SHAPE, "The text holds a character that cannot be kept."),
    KEY_NOT_ACCEPTED(
            "LMS-404", Kind.SHAPE, "An Idempotency-Key has 1 to 100 letters, digits or - _ . :"),
    SEEN_NOT_ACCEPTED("LMS-405", Kind.SHAPE, "seen names an aspect and a version: aspect:7"),
    CURSOR_NOT_ACCEPTED("LMS-406", Kind.SHAPE, "after is not the end of a page of this list."),
    VERSION_NOT_ACCEPTED("LMS-407", Kind.SHAPE, "If-Match takes one strong ETag, like \"7\"."),
    NOT_SIGNED_IN("LMS-410", Kind.NOT_SIGNED_IN, "Please sign in."),
    NOT_YOURS("LMS-411", Kind.NOT_YOURS, "Your role does not allow this."),
    NO_OFFICE("LMS-412", Kind.NOT_YOURS, "Your account names no office."),
    NOT_THERE("LMS-420", Kind.NOT_THERE, "There is nothing here."),
    METHOD("LMS-421", Kind.METHOD, "This cannot be done here."),
    ACCEPT("LMS-422", Kind.ACCEPT, "It cannot be shown in that form."),
    MEDIA_TYPE("LMS-423", Kind.MEDIA_TYPE, "Please send application/json."),
    TOO_LARGE("LMS-424", Kind.TOO_LARGE, "The request is too large."),
    STALE("LMS-430", Kind.STALE, "Someone else changed this since you read it. Read it again."),
    VERSION_REQUIRED(
            "LMS-431", Kind.VERSION_REQUIRED, "Please name the version you read, in If-Match."),
    CONFLICT("LMS-432", Kind.STATE, "The state of things refuses this."),
    KEY_IN_FLIGHT(
            "LMS-433", Kind.STATE, "The first request with this Idempotency-Key is still running."),
    KEY_USED("LMS-434", Kind.RULE, "This Idempotency-Key was used for another request already."),
    BUSINESS_DATE_BACKWARDS("LMS-440", Kind.RULE, "The business date never goes back."),
    NIGHT_NOT_TO_COME(
            "LMS-441",
            Kind.RULE,
            "Only a night to come can be rehearsed: this one has begun, or is over."),
    DEAD_LETTER_CLOSED("LMS-450", Kind.STATE, "This dead letter is no longer open."),
    DEAD_LETTER_STILL_FAILS("LMS-451", Kind.STATE, "This dead letter still cannot be applied."),
    DEAD_LETTER_WAITS(
            "LMS-452", Kind.STATE, "An earlier dead letter of the same key must go first."),
    OURS("LMS-500", Kind.OURS, "Something went wrong on our side. Nothing was changed."),
    NOT_CAUGHT_UP("LMS-503", Kind.LATER, "What you saved elsewhere has not arrived here yet."),
    LATER("LMS-504", Kind.LATER, "The service cannot answer just now. Please try again.");

    private final Entry entry;

    KitRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0016");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}

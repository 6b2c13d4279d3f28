package lms.kit.rules;

/**
 * One entry of a catalogue of refusals; implemented by enums, one per feature.
 *
 * <p>A code is never used again for something else.
 */
public interface Refusal {

    /** The stable code, for example {@code AP-202}. */
    String code();

    /** What sort of no it is; decides the HTTP status. */
    Kind kind();

    /** What to tell the adviser, in the source's own words where the source gives them. */
    String message();

    /** The paragraph behind it, for example {@code AP ¶68}, or {@code decision ADR-0009}. */
    String source();

    /** This refusal, about the request as a whole. */
    default Reason reason() {
        return new Reason(this, "");
    }

    /**
     * This refusal, about one field.
     *
     * @param pointer a JSON pointer into the request's body, for example {@code /items/0/target}
     */
    default Reason at(String pointer) {
        return new Reason(this, pointer);
    }

    /** The sorts of no, each with its status (style rule 26). */
    enum Kind {
        /** The request has not the right shape. */
        SHAPE(400),
        /** The caller has not signed in, or the token is not valid. */
        NOT_SIGNED_IN(401),
        /** The caller may not do this. */
        NOT_YOURS(403),
        /** There is no such thing, or none that the caller may know of. */
        NOT_THERE(404),
        /** The resource does not know the method. */
        METHOD(405),
        /** No representation that the caller accepts. */
        ACCEPT(406),
        /** The state of things refuses it. */
        STATE(409),
        /** The source asks for a confirmation first. */
        PROMPT(409),
        /** Someone else changed it since it was read. */
        STALE(412),
        /** The body is too large. */
        TOO_LARGE(413),
        /** The body is of a type that is not taken. */
        MEDIA_TYPE(415),
        /** A rule refuses it. */
        RULE(422),
        /** The version that was read must be named. */
        VERSION_REQUIRED(428),
        /** The reason for asking must be stated. */
        REASON_REQUIRED(428),
        /** The fault is ours. */
        OURS(500),
        /** It would work a little later. */
        LATER(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }
}

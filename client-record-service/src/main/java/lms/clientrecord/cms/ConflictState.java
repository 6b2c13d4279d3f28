package lms.clientrecord.cms;

import static java.util.Objects.requireNonNull;

/** What became of a conflict. */
public sealed interface ConflictState {

    /** It waits for an officer. */
    record Open() implements ConflictState {}

    /** An officer decided whose word counts. */
    record Resolved(Keep keep) implements ConflictState {

        public Resolved {
            requireNonNull(keep, "keep");
        }
    }

    /** The claims system says something else now, or what the record says. */
    record Withdrawn() implements ConflictState {}
}

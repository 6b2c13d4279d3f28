package lms.kit.rules;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/** A refusal that is one line of the catalogue: what each enum of refusals is made of. */
public interface Catalogued extends Refusal {

    /** The line. */
    Entry entry();

    @Override
    default String code() {
        return entry().code();
    }

    @Override
    default Kind kind() {
        return entry().kind();
    }

    @Override
    default String message() {
        return entry().message();
    }

    @Override
    default String source() {
        return entry().source();
    }

    /** What the catalogue says of a refusal; each part as {@link Refusal} tells it. */
    @Immutable
    record Entry(String code, Kind kind, String message, String source) {

        public Entry {
            requireNonNull(code, "code");
            requireNonNull(kind, "kind");
            requireNonNull(message, "message");
            requireNonNull(source, "source");
        }

        /** The same line, saying more after a space. */
        public Entry adding(String words) {
            return new Entry(code, kind, message + " " + words, source);
        }
    }
}

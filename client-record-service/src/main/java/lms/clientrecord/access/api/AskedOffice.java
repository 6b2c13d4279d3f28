package lms.clientrecord.access.api;

import lms.clientrecord.access.AccessRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** An office named in a query. */
record AskedOffice(OfficeCode office) {

    /**
     * @throws RefusedException when it is not a mnemonic
     */
    public AskedOffice(String text) {
        this(parse(text));
    }

    /**
     * The office.
     *
     * @throws RefusedException when none was named
     */
    static OfficeCode required(@Nullable AskedOffice asked) {
        if (asked == null) {
            throw RefusedException.because(AccessRefusal.OFFICE_NOT_ACCEPTED);
        }
        return asked.office();
    }

    private static OfficeCode parse(String text) {
        try {
            return new OfficeCode(text);
        } catch (IllegalArgumentException _) {
            throw RefusedException.because(AccessRefusal.OFFICE_NOT_ACCEPTED);
        }
    }
}

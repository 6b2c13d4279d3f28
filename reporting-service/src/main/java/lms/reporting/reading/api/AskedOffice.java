package lms.reporting.reading.api;

import lms.kit.rules.RefusedException;
import lms.language.value.OfficeCode;
import lms.reporting.reading.ReportRefusal;

/** An office named in a query. */
public record AskedOffice(OfficeCode office) {

    /**
     * @throws RefusedException when it is not a mnemonic
     */
    public AskedOffice(String text) {
        this(parse(text));
    }

    private static OfficeCode parse(String text) {
        try {
            return new OfficeCode(text);
        } catch (IllegalArgumentException _) {
            throw RefusedException.because(ReportRefusal.OFFICE_NOT_ACCEPTED);
        }
    }
}

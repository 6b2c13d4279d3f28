package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The word for a type of interview. Which types there are, and what each demands, is dated
 * reference data of the service that owns interviews (IT ¶14-15); named here are those of which a
 * rule speaks.
 */
public record InterviewType(@JsonValue String value) {

    // Stands first, because the types below are checked by it.
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Za-z0-9'/& -]{1,39}");

    public static final InterviewType NEW_JOBSEEKER = new InterviewType("New Jobseeker");
    public static final InterviewType LP_WFI = new InterviewType("LP WFI");
    public static final InterviewType PARTNER_WFI = new InterviewType("Partner WFI");
    public static final InterviewType ESA_WFI = new InterviewType("ESA/IB WFI");
    public static final InterviewType FLEXIBLE = new InterviewType("Flexible Intervention");
    public static final InterviewType WP_REFERRAL = new InterviewType("Work Programme Referral");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public InterviewType {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a type of interview");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

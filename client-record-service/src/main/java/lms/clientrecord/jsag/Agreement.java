package lms.clientrecord.jsag;

import java.time.LocalDate;
import lms.clientrecord.additionalinformation.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * What a JSA customer has agreed (AP ¶17, ¶80).
 *
 * @param agreedOn the day on which it was agreed
 * @param reviewedOn the day on which it was last gone through with the customer, if it was
 * @param preferences the jobs that the customer has agreed to look for
 */
public record Agreement(
        LocalDate agreedOn, @Nullable LocalDate reviewedOn, Preferences preferences) {}

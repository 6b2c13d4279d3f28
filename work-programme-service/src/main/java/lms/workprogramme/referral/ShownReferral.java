package lms.workprogramme.referral;

import java.util.List;

/**
 * A referral as it is shown to somebody.
 *
 * @param mayCancel whether the [Cancel] button is available to this caller now (WP ¶24-26)
 * @param mayBeInappropriate whether this caller may record now that it should not have been made
 * @param messages what the adviser is told when the referral has been saved (WP ¶17)
 */
public record ShownReferral(
        Referral referral, boolean mayCancel, boolean mayBeInappropriate, List<String> messages) {

    public ShownReferral {
        messages = List.copyOf(messages);
    }
}

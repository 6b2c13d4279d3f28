package lms.clientrecord.restriction;

import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a record.
 *
 * @param office null when the account names none
 * @param leads whether they lead a team or manage an office
 * @param manages whether they manage an office
 */
public record Asker(String officer, @Nullable OfficeCode office, boolean leads, boolean manages) {

    /** The caller. */
    public static Asker of(Caller caller) {
        boolean manages = caller.has(Roles.OFFICE_MANAGER);
        return new Asker(
                caller.officer(),
                caller.officeIfAny(),
                manages || caller.has(Roles.TEAM_LEADER),
                manages);
    }
}

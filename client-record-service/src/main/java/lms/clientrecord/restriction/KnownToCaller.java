package lms.clientrecord.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.access.Caller;
import lms.kit.time.Today;

/**
 * Leaves out of a query those clients of whom the caller may not know, so that pages stay full. It
 * is the rule of {@link lms.clientrecord.restriction.rules.RestrictionRules#mayKnowOf} in SQL, and
 * a test holds the two together.
 */
@ApplicationScoped
public class KnownToCaller {

    private static final String CONDITION =
            """
            not exists (
                select from restriction join client restricted_client using (client_id)
                where restriction.client_id = ROWS.client_id
                    and restriction.restricted
                    and not (? and restricted_client.office = ?)
                    and not exists (
                        select from restriction_leave
                        where restriction_leave.client_id = restriction.client_id
                            and restriction_leave.officer = ?
                            and restriction_leave.until >= ?))\
            """;

    private final Caller caller;
    private final Today today;

    KnownToCaller(Caller caller, Today today) {
        this.caller = caller;
        this.today = today;
    }

    /**
     * The condition, with question marks.
     *
     * @param rows what the query calls rows with a {@code client_id}
     */
    public String condition(String rows) {
        return CONDITION.replace("ROWS", rows);
    }

    /** The values of the question marks, in their order. */
    public List<Object> values() {
        var asker = Asker.of(caller);
        return List.of(
                asker.leads(),
                asker.office() == null ? "" : asker.office().value(),
                asker.officer(),
                today.date());
    }
}

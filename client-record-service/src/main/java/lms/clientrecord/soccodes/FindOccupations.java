package lms.clientrecord.soccodes;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import lms.language.value.SocVersion;
import org.jspecify.annotations.Nullable;

/** Finds the occupations among which a job preference is coded (AP ¶76). */
@ApplicationScoped
public class FindOccupations {

    private final SocCodes codes;
    private final Today today;

    FindOccupations(SocCodes codes, Today today) {
        this.codes = codes;
        this.today = today;
    }

    /**
     * Gives a page of those that are sought, in the order of their codes.
     *
     * @param words words of the title, or the beginning of the code
     * @param after the text of the cursor of the page before
     */
    public Page<Found> find(String words, @Nullable String after, int limit) {
        var last = after == null ? "" : Cursor.read(after, 1).parts().getFirst();
        var occupations = codes.inForce(today.date());
        var rest =
                occupations.sought(words).stream()
                        .filter(occupation -> occupation.code().value().compareTo(last) > 0)
                        .limit(limit + 1L)
                        .map(occupation -> new Found(occupations.version(), occupation))
                        .toList();
        return Page.of(rest, limit, found -> Cursor.of(found.occupation().code().value()));
    }

    /** An occupation, and the edition that it is of. */
    public record Found(SocVersion version, Occupation occupation) {}
}

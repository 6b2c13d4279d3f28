package lms.actionplan.diary;

import java.util.List;
import java.util.Optional;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The advisers who have diaries. */
public interface Advisers {

    /** The adviser, if they have a diary. */
    Optional<Adviser> find(String officer);

    /**
     * The adviser, if they have a diary, in which nobody else writes until the transaction ends.
     */
    Optional<Adviser> findForChange(String officer);

    /**
     * The advisers of an office, by sign-in name.
     *
     * @param after the last one of the page before
     */
    List<Adviser> of(OfficeCode office, @Nullable String after, int limit);

    /** Adds the adviser, unless they have a diary; tells whether it did. */
    boolean add(Adviser adviser);

    /** Keeps the adviser as they are now. */
    void keep(Adviser adviser);
}

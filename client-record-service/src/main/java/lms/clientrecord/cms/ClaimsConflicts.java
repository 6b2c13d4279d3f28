package lms.clientrecord.cms;

import java.time.Instant;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The work list of all offices, with what was resolved before. */
public interface ClaimsConflicts {

    /** The conflict, if there is one. */
    @Nullable ClaimsConflict find(ConflictId id);

    /** What a conflict is about, if there is one; it can be locked before anything is read. */
    @Nullable Subject subjectOf(ConflictId id);

    /** The open conflicts about a case. */
    List<ClaimsConflict> openAbout(CmsCaseId about);

    /**
     * The open conflicts of an office's clients, the longest waiting first.
     *
     * @param after the last one of the page before, if there was one
     */
    List<ClaimsConflict> openOf(OfficeCode office, @Nullable After after, int most);

    /** All conflicts about a client, open and closed, the first first. */
    List<ClaimsConflict> about(ClientId client, @Nullable After after, int most);

    /** Keeps a new one. */
    void add(ClaimsConflict conflict);

    /** Keeps one as it is now. */
    void amend(ClaimsConflict conflict);

    /** What a conflict is about. */
    record Subject(CmsCaseId caseId, ClientId client) {}

    /** Where a page ended. */
    record After(Instant raisedAt, ConflictId id) {}
}

package lms.clientrecord.cms;

import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

/** All cases of the claims system that were taken in. */
public interface CmsCases {

    /** The case, if it is known. */
    @Nullable CmsCase find(CmsCaseId id);

    /** The case, kept from changing by anyone else until the transaction ends. */
    @Nullable CmsCase lock(CmsCaseId id);

    /** The case in whose place this one came, if it is known. */
    @Nullable CmsCase findRebuiltAs(CmsCaseId successor);

    /** The cases that are linked with the client. */
    List<CmsCase> linkedWith(ClientId client);

    /** Keeps the case as it is now. */
    void keep(CmsCase known);

    /** Tells whether the case was taken in once, and its client is there no longer. */
    boolean isOfSomebodyErased(CmsCaseId id);

    /** Forgets what was said in a case, and the conflicts about it. */
    void forget(CmsCaseId id);
}

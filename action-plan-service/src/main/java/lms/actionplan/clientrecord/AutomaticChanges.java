package lms.actionplan.clientrecord;

import java.util.List;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;

/** What changed on the record, field by field, for those who want to know it later (AP ¶21). */
public interface AutomaticChanges {

    /** Writes down what a new version of an aspect changed. */
    void add(
            ClientId clientId,
            Aspect aspect,
            long version,
            List<FieldChange> changes,
            ChangedBy changedBy);

    /** What changed after the versions seen and up to the versions now, oldest first. */
    List<AutomaticChange> between(ClientId clientId, AspectVersions seen, AspectVersions now);

    /** Forgets the changes of an aspect. */
    void forget(ClientId clientId, Aspect aspect);
}

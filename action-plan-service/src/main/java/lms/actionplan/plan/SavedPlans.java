package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** Every version of every plan, as it was saved. */
public interface SavedPlans {

    /**
     * The versions of the client's plan, the newest first.
     *
     * @param before only versions older than this one; absent for all
     */
    List<SavedVersion> versions(ClientId clientId, @Nullable Long before, int limit);

    /** One version of the client's plan. */
    Optional<SavedPlan> find(ClientId clientId, long version);

    /** The newest version of the client's plan; absent when it was never saved. */
    Optional<SavedPlan> newest(ClientId clientId);

    /**
     * That a version was saved, without what it says.
     *
     * @param savedIn the client's interview that was open then; null when none was
     */
    record SavedVersion(long version, Stamp saved, @Nullable InterviewId savedIn) {

        public SavedVersion {
            requireNonNull(saved, "saved");
        }
    }
}

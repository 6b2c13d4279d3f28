package lms.clientrecord.childcarebarriers;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.window.Windows;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The Childcare Barriers to Work windows of all clients. */
public interface ChildcareBarriersWindows extends Windows<ChildcareBarriers> {

    /** Some clients whose children's ages are others by this day, in order. */
    List<ClientId> withBirthdayBy(LocalDate day, int atMost);

    /**
     * The windows in which the ages are others by this day, in the order of the clients' ids.
     *
     * @param after the last client of those before
     */
    List<ChildcareBarriers> withBirthdayBy(LocalDate day, @Nullable ClientId after, int atMost);
}

package lms.clientrecord.childcarebarriers;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.window.Windows;
import lms.language.value.ClientId;

/** The Childcare Barriers to Work windows of all clients. */
public interface ChildcareBarriersWindows extends Windows<ChildcareBarriers> {

    /** Some clients whose children's ages are others by this day, in order. */
    List<ClientId> withBirthdayBy(LocalDate day, int atMost);
}

package lms.clientrecord;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.language.value.ClientId;

/**
 * Holds all windows of a record for an act that closes it, such as recording a death: whoever is
 * saving one of them finishes first, and whoever comes later finds the record closed.
 */
@ApplicationScoped
public class HoldWindows {

    private static final Comparator<Window> JSAG_FIRST =
            Comparator.<Window, Boolean>comparing(window -> window.aspect() != Aspect.JSAG)
                    .thenComparing(Window::aspect);

    private final List<Window> windows;

    HoldWindows(@All List<Window> windows) {
        this.windows = windows.stream().sorted(JSAG_FIRST).toList();
    }

    /**
     * Keeps all windows of the record from changing until the transaction ends, always in the same
     * order, which is that of an amendment of the JSAg: the windows that follow it come after it.
     */
    public void of(ClientId client) {
        windows.forEach(window -> window.hold(client));
    }
}

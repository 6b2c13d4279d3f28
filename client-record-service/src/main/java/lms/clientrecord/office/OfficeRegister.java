package lms.clientrecord.office;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** All offices there ever were, by their codes. */
public final class OfficeRegister {

    private final Map<String, Office> offices;

    /**
     * @throws IllegalArgumentException with the code at fault, when the offices contradict each
     *     other
     */
    public OfficeRegister(List<Office> all) {
        var byCode = new TreeMap<String, Office>();
        for (var office : all) {
            check(!isDummy(office.code()), office, "is the dummy office");
            check(byCode.put(office.code().value(), office) == null, office, "stands twice");
            var closed = office.closed();
            check(
                    closed == null || closed.isAfter(office.opened()),
                    office,
                    "closes before it opens");
            check(
                    office.mergedInto() == null || closed != null,
                    office,
                    "is merged and never closes");
        }
        offices = Collections.unmodifiableMap(byCode);
        offices.values().forEach(this::checkChain);
    }

    private void checkChain(Office first) {
        var seen = new HashSet<OfficeCode>();
        var office = first;
        var next = office.mergedInto();
        while (next != null) {
            check(seen.add(office.code()), office, "is merged in a circle");
            var successor = find(next);
            if (successor == null) {
                throw fault(office, "is merged into nowhere");
            }
            office = successor;
            next = office.mergedInto();
        }
    }

    private static void check(boolean fine, Office office, String fault) {
        if (!fine) {
            throw fault(office, fault);
        }
    }

    private static IllegalArgumentException fault(Office office, String fault) {
        return new IllegalArgumentException("the office " + office.code() + " " + fault);
    }

    /** Tells whether the code is that of the dummy office (WP ¶6). */
    public static boolean isDummy(OfficeCode code) {
        return code.equals(Stamp.DUMMY_OFFICE);
    }

    /** The office with the code, if there ever was one. */
    public @Nullable Office find(OfficeCode code) {
        return offices.get(code.value());
    }

    /** All offices, in the order of their codes. */
    public Collection<Office> all() {
        return offices.values();
    }
}

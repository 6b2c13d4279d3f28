package lms.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import lms.kit.problem.KitRefusal;
import lms.kit.problem.Traces;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person or program behind the request, as the token tells. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Today today;

    public Caller(SecurityIdentity identity, Today today) {
        this.identity = identity;
        this.today = today;
    }

    /** The sign-in name. */
    public String officer() {
        return identity.getPrincipal().getName();
    }

    /** Tells whether the caller has the role. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /**
     * What to write down with a change made now.
     *
     * @throws RefusedException when the token names no office
     */
    public Stamp stamp() {
        return new Stamp(officer(), name(), office(), today.now(), Traces.current());
    }

    /**
     * The caller's office.
     *
     * @throws RefusedException when the token names none
     */
    public OfficeCode office() {
        var office = officeIfAny();
        if (office == null) {
            throw RefusedException.because(KitRefusal.NO_OFFICE);
        }
        return office;
    }

    /** The caller's office; null when the token names none. */
    public @Nullable OfficeCode officeIfAny() {
        var office = claim("office");
        try {
            return office == null ? null : new OfficeCode(office);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** The initial and surname, or the sign-in name when the token has neither. */
    public String name() {
        var given = claim("given_name");
        var family = claim("family_name");
        if (given == null || given.isBlank() || family == null || family.isBlank()) {
            return officer();
        }
        return given.substring(0, 1).toUpperCase(Locale.UK) + " " + family;
    }

    private @Nullable String claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}

package lms.local.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One process of the suite; {@code id} names its log, its folder and, for most, its client. */
public enum Component {
    POSTGRES("postgres", Kind.PLATFORM),
    KEYCLOAK("keycloak", Kind.PLATFORM),
    KAFKA("kafka", Kind.PLATFORM),
    CLIENT_RECORD("client-record-service", Kind.SERVICE),
    ACTION_PLAN("action-plan-service", Kind.SERVICE),
    WORK_PROGRAMME("work-programme-service", Kind.SERVICE),
    REPORTING("reporting-service", Kind.SERVICE),
    CALDER_FUTURES("provider-calder-futures", Kind.PROVIDER),
    AIRE_WORKS("provider-aire-works", Kind.PROVIDER),
    TAMAR_PATHWAYS("provider-tamar-pathways", Kind.PROVIDER);

    /** What a component is for. */
    public enum Kind {
        PLATFORM,
        SERVICE,
        PROVIDER
    }

    private final String id;
    private final Kind kind;

    Component(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Gives the four services, in the order in which facts flow through them. */
    public static List<Component> services() {
        return of(Kind.SERVICE);
    }

    /** Gives the reference providers. */
    public static List<Component> providers() {
        return of(Kind.PROVIDER);
    }

    /** Finds a component by its id, or by an id without the word service. */
    public static Optional<Component> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(name) || each.id.equals(name + "-service"))
                .findFirst();
    }

    private static List<Component> of(Kind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /** Gives the provider's code, for example {@code aire-works}. */
    public String providerCode() {
        return id.substring("provider-".length());
    }

    /** Gives the name of the service's database, which is its owner's name too. */
    public String database() {
        return id.substring(0, id.length() - "-service".length()).replace('-', '_');
    }
}

package lms.local.suite;

/** A port of the suite on the loopback address, and the setting that changes it. */
public enum Port {
    KEYCLOAK(8180, 0),
    KAFKA(9092, 1),
    KAFKA_INTERNAL(9093, 2),
    KAFKA_CONTROLLER(9094, 3),
    POSTGRES(15432, 4),
    CLIENT_RECORD(8081, 5),
    ACTION_PLAN(8082, 6),
    WORK_PROGRAMME(8083, 7),
    REPORTING(8084, 8);

    private final int usual;
    private final int offset;

    Port(int usual, int offset) {
        this.usual = usual;
        this.offset = offset;
    }

    /** How far it is from the first port, when all are counted from one base. */
    int offset() {
        return offset;
    }

    int usual() {
        return usual;
    }

    /** Gives the name of the environment variable that changes this port. */
    public String setting() {
        return "LMS_PORT_" + name();
    }
}

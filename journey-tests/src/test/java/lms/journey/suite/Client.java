package lms.journey.suite;

/** A client whose record a journey has opened. */
public record Client(String id, Person person) {

    /** The path of the client in every service. */
    public String path() {
        return "/v1/clients/" + id;
    }
}

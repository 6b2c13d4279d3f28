package lms.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The committed realm: its clients, their demo secrets, and the demo users. */
public final class Realm {

    /** The public client that people sign in through. */
    public static final String FRONT_END = "lms-front-end";

    /** The password of every demo user. */
    public static final String PASSWORD = "demo";

    static final String RESOURCE = "/lms/local/lms-realm.json";

    private final JsonNode realm;

    private Realm(JsonNode realm) {
        this.realm = realm;
    }

    /** Reads the realm that Keycloak imports. */
    public static Realm read() {
        try (InputStream resource = open()) {
            return new Realm(JsonMapper.builder().build().readTree(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        InputStream resource = Realm.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException(RESOURCE + " is not in the jar");
        }
        return resource;
    }

    /** Gives the demo secret of a service or provider. */
    public String secretOf(String clientId) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(clientId) && client.has("secret")) {
                return client.path("secret").asText();
            }
        }
        throw new IllegalArgumentException("no secret for the client " + clientId);
    }

    /** Gives the people who can sign in. */
    public List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            if (user.has("credentials")) {
                List<String> roles = new ArrayList<>();
                user.path("realmRoles").forEach(role -> roles.add(role.asText()));
                people.add(
                        new Person(
                                user.path("username").asText(),
                                user.path("attributes").path("office").path(0).asText(),
                                roles));
            }
        }
        return people;
    }

    /** A demo user. */
    public record Person(String signIn, String office, List<String> roles) {

        public Person {
            roles = List.copyOf(roles);
        }
    }
}

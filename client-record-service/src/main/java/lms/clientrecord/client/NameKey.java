package lms.clientrecord.client;

import java.util.List;

/**
 * All of a client's names in small plain letters, last name first; the order of a list of clients.
 */
public record NameKey(String text) {

    /** The words of the names, in the order in which they stand. */
    public List<String> words() {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "NameKey[]";
    }
}

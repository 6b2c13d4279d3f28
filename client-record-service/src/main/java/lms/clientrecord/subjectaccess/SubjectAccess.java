package lms.clientrecord.subjectaccess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * All that this service holds about a person.
 *
 * @param records the record's own id, and those of the records merged into it
 * @param name what the person is called
 * @param sections one for each kind of thing that is held, empty ones left out
 * @param withheld what is held and not given here, and why
 */
public record SubjectAccess(
        ClientId client,
        List<ClientId> records,
        String name,
        Stamp prepared,
        List<Section> sections,
        List<String> withheld) {

    public SubjectAccess {
        records = List.copyOf(records);
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
    }

    /** Says whose it is, and nothing else. */
    @Override
    public String toString() {
        return "SubjectAccess[" + client + "]";
    }

    /**
     * What is held of one kind.
     *
     * @param name as in the database, so that the two can be compared
     * @param entries each with its fields
     */
    public record Section(String name, String title, List<ObjectNode> entries) {

        public Section {
            entries = List.copyOf(entries);
        }

        /** Hides what is held. */
        @Override
        public String toString() {
            return "Section[" + name + "]";
        }
    }
}

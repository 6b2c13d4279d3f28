package lms.actionplan.clientrecord;

import lms.kit.rules.Catalogued;
import lms.language.value.ClientId;

/** {@link RecordRefusal#MERGED}, naming the surviving record. */
public record MergedInto(ClientId survivor) implements Catalogued {

    @Override
    public Entry entry() {
        return RecordRefusal.MERGED.entry().adding("Surviving record: " + survivor + ".");
    }
}

package lms.clientrecord.merge;

import lms.kit.rules.Catalogued;
import lms.language.value.ClientId;

/** {@link MergeRefusal#ABSORBED}, naming the record that survives. */
public record MergedInto(ClientId survivor) implements Catalogued {

    @Override
    public Entry entry() {
        return MergeRefusal.ABSORBED.entry().adding("Surviving record: " + survivor + ".");
    }
}

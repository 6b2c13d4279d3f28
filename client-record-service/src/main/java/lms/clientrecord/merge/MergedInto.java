package lms.clientrecord.merge;

import lms.kit.rules.Refusal;
import lms.language.value.ClientId;

/** {@link MergeRefusal#ABSORBED}, naming the record that survives. */
public record MergedInto(ClientId survivor) implements Refusal {

    @Override
    public String code() {
        return MergeRefusal.ABSORBED.code();
    }

    @Override
    public Kind kind() {
        return MergeRefusal.ABSORBED.kind();
    }

    @Override
    public String message() {
        return MergeRefusal.ABSORBED.message() + " Surviving record: " + survivor + ".";
    }

    @Override
    public String source() {
        return MergeRefusal.ABSORBED.source();
    }
}

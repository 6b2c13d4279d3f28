package lms.actionplan.clientrecord;

import lms.kit.rules.Refusal;
import lms.language.value.ClientId;

/** {@link RecordRefusal#MERGED}, naming the surviving record. */
public record MergedInto(ClientId survivor) implements Refusal {

    @Override
    public String code() {
        return RecordRefusal.MERGED.code();
    }

    @Override
    public Kind kind() {
        return RecordRefusal.MERGED.kind();
    }

    @Override
    public String message() {
        return RecordRefusal.MERGED.message() + " Surviving record: " + survivor + ".";
    }

    @Override
    public String source() {
        return RecordRefusal.MERGED.source();
    }
}

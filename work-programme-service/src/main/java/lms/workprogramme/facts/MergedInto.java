package lms.workprogramme.facts;

import lms.kit.rules.Catalogued;
import lms.language.value.ClientId;

/** Why nothing is done under a record that another one absorbed, naming the surviving record. */
public record MergedInto(Catalogued refusal, ClientId survivor) implements Catalogued {

    @Override
    public Entry entry() {
        return refusal.entry().adding("Surviving record: " + survivor + ".");
    }
}

package lms.actionplan.need;

import lms.language.value.ClientId;

/** What was told last of each client's benefit position. */
public interface BenefitPositions {

    /** What was told of the client; {@link BenefitFacts#NONE} when nothing was. */
    BenefitFacts of(ClientId clientId);

    /** Keeps the facts in place of what was known before. */
    void keep(ClientId clientId, BenefitFacts facts);

    /** Forgets the client's benefit position. */
    void forget(ClientId clientId);
}

package lms.clientrecord.cms.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Collectors;
import lms.clientrecord.client.ClientRefusal;
import lms.clientrecord.cms.CmsCases;
import lms.clientrecord.cms.LearnCase;
import lms.kit.reader.CannotApply;
import lms.kit.reader.CannotApply.Why;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.kit.rules.RefusedException;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.CmsClaim;
import lms.language.value.CmsCaseId;

/** Takes in the cases of the claims system (IT ¶24). */
@ApplicationScoped
class CmsClaimReader implements Reader<CmsClaim> {

    private final LearnCase learnCase;
    private final CmsCases cases;

    CmsClaimReader(LearnCase learnCase, CmsCases cases) {
        this.learnCase = learnCase;
        this.cases = cases;
    }

    @Override
    public List<Topic<CmsClaim>> topics() {
        return List.of(Topics.CMS_CLAIM);
    }

    @Override
    public void apply(Incoming<CmsClaim> event) throws CannotApply {
        var told = event.body();
        if (!event.key().equals(told.caseId().toString())) {
            throw new CannotApply(
                    Why.UNREADABLE, "the key is not the case that the event is about");
        }
        try {
            learnCase.learn(told, event.traceId());
        } catch (RefusedException refused) {
            if (isTakenJustNow(refused)) {
                throw new IllegalStateException(
                        new SQLTransientException("the number was taken just now"));
            }
            throw new CannotApply(Why.REFUSED, "the record refuses it: " + codes(refused));
        }
    }

    /** Somebody else opened a record with the number; the next attempt will find it. */
    private static boolean isTakenJustNow(RefusedException refused) {
        return refused.reasons().stream()
                .anyMatch(reason ->
                        reason.refusal() == ClientRefusal.NINO_ON_ANOTHER_RECORD
                                || reason.refusal() == ClientRefusal.REFERENCE_ON_ANOTHER_RECORD);
    }

    private static String codes(RefusedException refused) {
        return refused.reasons().stream()
                .map(reason -> reason.refusal().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public void erase(String key) {
        cases.forget(new CmsCaseId(key));
    }
}

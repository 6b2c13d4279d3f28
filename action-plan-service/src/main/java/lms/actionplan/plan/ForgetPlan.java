package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.clientrecord.ErasedWithClient;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Erases the plan of an erased client, here and with every reader. */
@ApplicationScoped
class ForgetPlan implements ErasedWithClient {

    private final Plans plans;
    private final Outbox outbox;

    ForgetPlan(Plans plans, Outbox outbox) {
        this.plans = plans;
        this.outbox = outbox;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void forget(ClientId clientId) {
        if (plans.forget(clientId)) {
            outbox.erase(Topics.ACTION_PLAN, clientId.toString());
        }
    }
}

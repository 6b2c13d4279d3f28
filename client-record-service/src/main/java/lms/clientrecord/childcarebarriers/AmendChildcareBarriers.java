package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.childcarebarriers.rules.ChildcareBarriersRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.window.ChangeWindow;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Amends the children in the Childcare Barriers to Work window, and lets them grow (AP ¶90). */
@ApplicationScoped
public class AmendChildcareBarriers implements Window {

    private final ChildcareBarriersWindows windows;
    private final ChangeWindow change;
    private final ClientRecordPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendChildcareBarriers(
            ChildcareBarriersWindows windows,
            ChangeWindow change,
            ClientRecordPolicy policy,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.windows = windows;
        this.change = change;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        windows.add(ChildcareBarriers.opened(client, stamp));
    }

    @Override
    public void hold(ClientId client) {
        windows.lock(client);
    }

    @Override
    public Aspect aspect() {
        return Aspect.CHILDCARE_BARRIERS;
    }

    @Override
    public Object defaults() {
        return ChildcareBarriers.State.NONE;
    }

    /**
     * Puts other children in the place of those of version {@code based}; the same ones again
     * change nothing.
     */
    @Transactional
    public ChildcareBarriers amend(ClientId client, long based, List<Child> children) {
        return change.change(
                kind(),
                client,
                based,
                window -> {
                    if (window.children().equals(children)) {
                        return window;
                    }
                    var on = today.date();
                    ChildcareBarriersRules.mayKeep(children, on, policy.highestAgeOfChild(on))
                            .orRefuse();
                    return withAges(window, children, on, caller.stamp());
                });
    }

    /** Tells the ages that the children of a client have by the day, where they are others. */
    @Transactional
    void grow(ClientId client, LocalDate by, Stamp stamp) {
        change.follow(kind(), client, window -> withAges(window, window.children(), by, stamp));
    }

    private ChildcareBarriers withAges(
            ChildcareBarriers window, List<Child> children, LocalDate on, Stamp stamp) {
        int oldest = policy.highestAgeOfChild(on);
        return window.amended(
                children,
                ChildcareBarriersRules.ages(children, on, oldest),
                ChildcareBarriersRules.nextBirthday(children, on, oldest),
                stamp);
    }

    /** Puts other children in their place because records are merged; ages are those of today. */
    ChildcareBarriers put(ClientId client, List<Child> children, Stamp stamp) {
        return change.follow(
                kind(),
                client,
                window ->
                        window.children().equals(children)
                                ? window
                                : withAges(window, children, today.date(), stamp));
    }

    private ChangeWindow.Kind<ChildcareBarriers> kind() {
        return new ChangeWindow.Kind<>(
                aspect(),
                windows,
                window ->
                        outbox.publish(
                                Topics.CHILDCARE_BARRIERS,
                                window.client().toString(),
                                window.toEvent()));
    }
}

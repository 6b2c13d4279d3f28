package lms.clientrecord.history;

import lms.language.value.ClientId;

/** Something on the record that may forbid every change of an aspect. */
public interface ChangeGuard {

    /**
     * Goes on when the aspect may change.
     *
     * @throws lms.kit.rules.RefusedException when it may not
     */
    void check(Aspect aspect, ClientId client);
}

package lms.actionplan.plan;

import java.util.Optional;
import lms.language.value.ClientId;

/** The last opening of each plan by each officer. */
public interface Openings {

    /** The officer's last opening of the client's plan, if any. */
    Optional<Opening> find(ClientId clientId, String officer);

    /** Keeps an opening in place of the officer's last one. */
    void keep(Opening opening);
}

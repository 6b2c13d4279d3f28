package lms.clientrecord.history;

import lms.language.value.ClientId;

/** Tells whether the caller is of the management of a client's own office. */
public interface ManagementOf {

    /** False also when there is no such client; only the management sees why it is restricted. */
    boolean isCaller(ClientId client);
}

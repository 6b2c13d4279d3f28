package lms.clientrecord.window;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** One window of every client's record. */
public interface Windows<W extends KeptWindow> {

    /** The window of the client, if there is such a client. */
    @Nullable W find(ClientId client);

    /** The window, kept from changing by anyone else until the transaction ends. */
    @Nullable W lock(ClientId client);

    /** Keeps the window of a record that is being opened. */
    void add(W window);

    /** Keeps what was changed in a window that was locked before. */
    void amend(W window);
}

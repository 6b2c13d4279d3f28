package lms.clientrecord;

import lms.clientrecord.history.Aspect;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** A window of the client record, which is there, with its defaults, as soon as the record is. */
public interface Window {

    /** Makes the window for a record that is being opened; its version is 0 until it is changed. */
    void open(ClientId client, Stamp stamp);

    /** Keeps the window from changing until the transaction ends. */
    void hold(ClientId client);

    /** The aspect of the record that the window is. */
    Aspect aspect();

    /** The state that the window has until it is changed, as history would keep it. */
    Object defaults();
}

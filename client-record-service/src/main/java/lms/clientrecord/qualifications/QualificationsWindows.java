package lms.clientrecord.qualifications;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The Qualifications and Assessments windows of all clients. */
public interface QualificationsWindows {

    /** The window of the client, if there is such a client. */
    @Nullable Qualifications find(ClientId client);

    /** The window, kept from changing by anyone else until the transaction ends. */
    @Nullable Qualifications lock(ClientId client);

    /** Tells whether a qualification or an assessment stands in the client's window. */
    boolean holdsAnything(ClientId client);

    /** Keeps the window of a record that is being opened. */
    void add(Qualifications window);

    /** Keeps what was changed in a window that was locked before. */
    void amend(Qualifications window);
}

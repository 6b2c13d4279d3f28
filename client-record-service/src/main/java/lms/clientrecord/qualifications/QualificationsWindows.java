package lms.clientrecord.qualifications;

import lms.clientrecord.window.Windows;
import lms.language.value.ClientId;

/** The Qualifications and Assessments windows of all clients. */
public interface QualificationsWindows extends Windows<Qualifications> {

    /** Tells whether a qualification or an assessment stands in the client's window. */
    boolean holdsAnything(ClientId client);
}

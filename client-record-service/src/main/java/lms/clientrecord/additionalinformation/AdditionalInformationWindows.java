package lms.clientrecord.additionalinformation;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The Additional Information windows of all clients. */
public interface AdditionalInformationWindows {

    /** The window of the client, if there is such a client. */
    @Nullable AdditionalInformation find(ClientId client);

    /** The window, kept from changing by anyone else until the transaction ends. */
    @Nullable AdditionalInformation lock(ClientId client);

    /** Keeps the window of a record that is being opened. */
    void add(AdditionalInformation window);

    /** Keeps what was changed in a window that was locked before. */
    void amend(AdditionalInformation window);
}

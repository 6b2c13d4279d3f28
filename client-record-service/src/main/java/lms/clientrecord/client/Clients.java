package lms.clientrecord.client;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/** All clients. */
public interface Clients {

    /** The client, if there is one. */
    @Nullable Client find(ClientId id);

    /** The client, kept from changing by anyone else until the transaction ends. */
    @Nullable Client lock(ClientId id);

    /** The day on which the client died; null when the client lives, or is none. */
    @Nullable LocalDate diedOn(ClientId id);

    /** Those whose record names the office. */
    List<ClientId> ofOffice(OfficeCode office);

    /**
     * Some of those whose record names the office, in the order of their ids.
     *
     * @param after the last one of those before, if there was one
     */
    List<ClientId> ofOffice(OfficeCode office, @Nullable ClientId after, int atMost);

    /**
     * Keeps a new client.
     *
     * @throws lms.kit.rules.RefusedException when the NINO or temporary reference is on another
     *     record
     */
    void add(Client client);

    /**
     * Keeps what was changed about a client that was locked before.
     *
     * @throws lms.kit.rules.RefusedException when the NINO or temporary reference is on another
     *     record
     */
    void amend(Client client);

    /**
     * Whose number or, when there is no number, whose temporary reference it is; a reference that a
     * number has replaced counts too.
     */
    @Nullable ClientId knownBy(@Nullable Nino nino, @Nullable TemporaryReference reference);

    /**
     * Those to whom all that is wanted applies: whole names, then beginnings of names, then
     * misspelt ones.
     *
     * @param after the last one of the page before, if there was one
     * @param most how many at most
     */
    List<Client> search(Wanted wanted, @Nullable ClientId after, int most);
}

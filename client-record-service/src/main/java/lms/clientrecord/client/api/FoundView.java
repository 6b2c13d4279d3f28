package lms.clientrecord.client.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.client.Client;
import lms.kit.rest.Link;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the clients found. It is no {@link Page}, whose Link header would put {@code after}
 * into the address, where this search does not look for it.
 *
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
@Schema(name = "FoundClients")
record FoundView(List<FoundClient> items, @Nullable String next) {

    FoundView {
        items = List.copyOf(items);
    }

    static FoundView of(Page<Client> page) {
        return new FoundView(page.items().stream().map(FoundClient::of).toList(), page.next());
    }

    /** Enough to tell one client from another. */
    record FoundClient(
            ClientId clientId,
            @Nullable Nino nino,
            @Nullable TemporaryReference temporaryReference,
            String firstName,
            String lastName,
            LocalDate dateOfBirth,
            OfficeCode office,
            Map<String, Link> _links) {

        static FoundClient of(Client client) {
            var details = client.details();
            return new FoundClient(
                    client.id(),
                    details.nino(),
                    details.temporaryReference(),
                    details.firstName(),
                    details.lastName(),
                    details.dateOfBirth(),
                    details.office(),
                    Map.of("client", Link.get(RecordLinks.path(client.id()))));
        }
    }
}

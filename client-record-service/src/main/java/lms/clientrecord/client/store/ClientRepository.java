package lms.clientrecord.client.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.ClientRefusal;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.Wanted;
import lms.kit.rules.Reason;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ClientRepository implements PanacheRepositoryBase<ClientEntity, UUID>, Clients {

    /** Which refusal, about which field, stands behind a constraint. */
    private static final Map<String, Reason> TAKEN =
            Map.of(
                    "client_nino_once", ClientRefusal.NINO_ON_ANOTHER_RECORD.at("/nino"),
                    "client_temporary_reference_once",
                            ClientRefusal.REFERENCE_ON_ANOTHER_RECORD.at("/temporaryReference"));

    private final ClientSearch search;

    ClientRepository(ClientSearch search) {
        this.search = search;
    }

    @Override
    public @Nullable Client find(ClientId id) {
        return findByIdOptional(id.value()).map(ClientEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable Client lock(ClientId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(ClientEntity::toDomain)
                .orElse(null);
    }

    @Override
    public @Nullable LocalDate diedOn(ClientId id) {
        return getEntityManager()
                .createQuery(
                        "select c.diedOn from ClientEntity c where c.clientId = :id",
                        LocalDate.class)
                .setParameter("id", id.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ClientId> ofOffice(OfficeCode office) {
        return getEntityManager()
                .createQuery(
                        "select c.clientId from ClientEntity c where c.office = :office"
                                + " order by c.clientId",
                        UUID.class)
                .setParameter("office", office.value())
                .getResultStream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public List<ClientId> ofOffice(OfficeCode office, @Nullable ClientId after, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select c.clientId from ClientEntity c"
                                + " where c.office = :office and c.clientId > :after"
                                + " order by c.clientId",
                        UUID.class)
                .setParameter("office", office.value())
                .setParameter("after", after == null ? new UUID(0, 0) : after.value())
                .setMaxResults(atMost)
                .getResultStream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public void add(Client client) {
        persist(ClientEntity.from(client));
        flushUnlessTaken();
    }

    @Override
    public void amend(Client client) {
        findById(client.id().value()).keep(client);
        flushUnlessTaken();
    }

    /** Only the database can tell, since another request may be taking the number just now. */
    private void flushUnlessTaken() {
        try {
            flush();
        } catch (ConstraintViolationException violated) {
            var reason = TAKEN.get(String.valueOf(violated.getConstraintName()));
            if (reason != null) {
                throw new RefusedException(List.of(reason));
            }
            throw violated;
        }
    }

    @Override
    public @Nullable ClientId knownBy(@Nullable Nino nino, @Nullable TemporaryReference reference) {
        if (nino == null && reference == null) {
            return null;
        }
        var condition = nino != null ? "left(nino, 8) = :number" : "temporary_reference = :number";
        return getSession()
                .createNativeQuery("select client_id from client where " + condition, UUID.class)
                .setParameter(
                        "number",
                        nino != null ? nino.withoutSuffix() : requireNonNull(reference).value())
                .getResultStream()
                .findFirst()
                .map(ClientId::new)
                .orElse(null);
    }

    @Override
    public List<Client> search(Wanted wanted, @Nullable ClientId after, int most) {
        var ids = search.find(wanted, after, most);
        var found =
                list("clientId in ?1", ids).stream()
                        .map(ClientEntity::toDomain)
                        .collect(toMap(client -> client.id().value(), client -> client));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}

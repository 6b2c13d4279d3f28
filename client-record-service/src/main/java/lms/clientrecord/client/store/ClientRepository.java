package lms.clientrecord.client.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.ClientRefusal;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.Wanted;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ClientRepository implements PanacheRepositoryBase<ClientEntity, UUID>, Clients {

    private static final String NINO_ONCE = "client_nino_once";

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
    public void add(Client client) {
        persist(ClientEntity.from(client));
        flushUnlessNinoIsTaken();
    }

    @Override
    public void amend(Client client) {
        findById(client.id().value()).keep(client);
        flushUnlessNinoIsTaken();
    }

    /** Only the database can tell, since another request may be taking the number just now. */
    private void flushUnlessNinoIsTaken() {
        try {
            flush();
        } catch (ConstraintViolationException violated) {
            if (NINO_ONCE.equals(violated.getConstraintName())) {
                throw new RefusedException(
                        List.of(ClientRefusal.NINO_ON_ANOTHER_RECORD.at("/nino")));
            }
            throw violated;
        }
    }

    @Override
    public List<Client> search(Wanted wanted, @Nullable ClientId after, int most) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (wanted.nino() != null) {
            conditions.add("nino = :nino");
            values.put("nino", wanted.nino().value());
        }
        if (wanted.dateOfBirth() != null) {
            conditions.add("date_of_birth = :born");
            values.put("born", wanted.dateOfBirth());
        }
        if (wanted.postcode() != null) {
            conditions.add("postcode = :postcode");
            values.put("postcode", wanted.postcode().value());
        }
        var words = wanted.nameWords();
        for (int i = 0; i < words.size(); i++) {
            // A word is letters and digits only, so nothing in it means something to "like".
            conditions.add("name_key like '% ' || plain_name(:word" + i + ") || '%'");
            values.put("word" + i, words.get(i));
        }
        if (after != null) {
            conditions.add(
                    "(name_key, client_id) > (select last.name_key, last.client_id from client last"
                            + " where last.client_id = :after)");
            values.put("after", after.value());
        }
        var query =
                getSession()
                        .createNativeQuery(
                                "select * from client where "
                                        + String.join(" and ", conditions)
                                        + " order by name_key, client_id limit :most",
                                ClientEntity.class);
        values.put("most", most);
        values.forEach(query::setParameter);
        return query.getResultStream().map(ClientEntity::toDomain).toList();
    }
}

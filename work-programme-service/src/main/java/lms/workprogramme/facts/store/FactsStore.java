package lms.workprogramme.facts.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.SavedPlan;

/**
 * Four small tables, each replaced as a whole per client or interview, and the history of what
 * eligibility goes by.
 */
@ApplicationScoped
class FactsStore implements Facts {

    private final EntityManager entities;
    private final FactsHistory history;

    FactsStore(EntityManager entities, FactsHistory history) {
        this.entities = entities;
        this.history = history;
    }

    @Override
    public ClientFacts asKnown(Person now, LocalDate day) {
        return history.asKnown(now, day);
    }

    @Override
    public ClientFacts of(ClientId clientId) {
        return of(List.of(clientId)).getOrDefault(clientId, ClientFacts.NONE);
    }

    @Override
    public Map<ClientId, ClientFacts> of(Collection<ClientId> clientIds) {
        var ids = clientIds.stream().map(ClientId::value).toList();
        var people =
                some("select p from PersonEntity p where p.clientId in ?1", PersonEntity.class, ids)
                        .stream()
                        .collect(toMap(p -> p.clientId, PersonEntity::toDomain));
        var claims =
                some("select c from ClaimsEntity c where c.clientId in ?1", ClaimsEntity.class, ids)
                        .stream()
                        .collect(toMap(c -> c.clientId, ClaimsEntity::toDomain));
        var interviews =
                some(
                                "select i from InterviewEntity i where i.clientId in ?1"
                                        + " order by i.bookedFor, i.interviewId",
                                InterviewEntity.class,
                                ids)
                        .stream()
                        .map(InterviewEntity::toDomain)
                        .collect(groupingBy(i -> i.clientId().value()));
        var facts = new HashMap<ClientId, ClientFacts>();
        for (var id : ids) {
            facts.put(
                    new ClientId(id),
                    new ClientFacts(
                            people.get(id),
                            claims.get(id),
                            interviews.getOrDefault(id, List.of())));
        }
        return facts;
    }

    private <T> List<T> some(String query, Class<T> type, List<UUID> ids) {
        return entities.createQuery(query, type).setParameter(1, ids).getResultList();
    }

    @Override
    public Optional<Person> person(ClientId clientId) {
        return find(PersonEntity.class, clientId.value()).map(PersonEntity::toDomain);
    }

    @Override
    public List<ClientId> absorbedBy(ClientId survivor) {
        return entities.createQuery(
                        "select p.clientId from PersonEntity p where p.mergedInto = ?1", UUID.class)
                .setParameter(1, survivor.value())
                .getResultStream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public Optional<SavedPlan> plan(ClientId clientId) {
        return find(PlanEntity.class, clientId.value()).map(PlanEntity::toDomain);
    }

    @Override
    public void keep(Person person, LocalDate on) {
        var id = person.clientId().value();
        var entity = find(PersonEntity.class, id).orElseGet(PersonEntity::new);
        entity.clientId = id;
        entity.take(person);
        entities.persist(entity);
        history.learnt(person, on);
    }

    @Override
    public void keep(Claims claims, LocalDate on) {
        var id = claims.clientId().value();
        var entity = find(ClaimsEntity.class, id).orElseGet(ClaimsEntity::new);
        entity.clientId = id;
        entity.take(claims);
        entities.persist(entity);
        history.learnt(claims, on);
    }

    @Override
    public void keep(BookedInterview interview, LocalDate on) {
        var id = interview.interviewId().value();
        var entity = find(InterviewEntity.class, id).orElseGet(InterviewEntity::new);
        entity.interviewId = id;
        entity.take(interview);
        entities.persist(entity);
        history.learnt(interview, on);
    }

    @Override
    public void keep(SavedPlan plan) {
        var id = plan.clientId().value();
        var entity = find(PlanEntity.class, id).orElseGet(PlanEntity::new);
        entity.clientId = id;
        entity.take(plan);
        entities.persist(entity);
    }

    @Override
    public Optional<ClientId> clientOf(InterviewId interviewId) {
        return find(InterviewEntity.class, interviewId.value()).map(i -> new ClientId(i.clientId));
    }

    @Override
    public void forget(InterviewId interviewId, LocalDate on) {
        find(InterviewEntity.class, interviewId.value())
                .ifPresent(interview -> {
                    entities.remove(interview);
                    history.forgot(new ClientId(interview.clientId), interviewId, on);
                });
    }

    @Override
    public void forgetClaims(ClientId clientId, LocalDate on) {
        find(ClaimsEntity.class, clientId.value())
                .ifPresent(claims -> {
                    entities.remove(claims);
                    history.forgotClaims(clientId, on);
                });
    }

    @Override
    public void forgetPlan(ClientId clientId) {
        find(PlanEntity.class, clientId.value()).ifPresent(entities::remove);
    }

    @Override
    public void forgetPerson(ClientId clientId) {
        find(PersonEntity.class, clientId.value()).ifPresent(entities::remove);
        find(ClaimsEntity.class, clientId.value()).ifPresent(entities::remove);
        forgetPlan(clientId);
        entities.createQuery("delete from InterviewEntity where clientId = ?1")
                .setParameter(1, clientId.value())
                .executeUpdate();
        history.erase(clientId);
    }

    private <T> Optional<T> find(Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id));
    }
}

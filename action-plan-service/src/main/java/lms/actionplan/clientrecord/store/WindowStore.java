package lms.actionplan.clientrecord.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.store.StoredJson;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WindowStore implements Windows {

    private final EntityManager entities;

    WindowStore(EntityManager entities) {
        this.entities = entities;
    }

    /** In one question: whoever opens a plan asks it. */
    @Override
    public PulledThrough arrived(KnownClient client) {
        var windows =
                entities.createQuery(
                                """
                                select i.facts, q.facts, c.facts, w.facts from ClientEntity k
                                left join InformationEntity i on i.clientId = k.clientId
                                left join QualificationsEntity q on q.clientId = k.clientId
                                left join ChildcareEntity c on c.clientId = k.clientId
                                left join CalculationsEntity w on w.clientId = k.clientId
                                where k.clientId = ?1
                                """,
                                Object[].class)
                        .setParameter(1, client.clientId().value())
                        .getSingleResult();
        return new PulledThrough(
                client.version(),
                client.disabledPerson(),
                facts(windows[0], PulledInformation.class, PulledInformation.NONE),
                facts(windows[1], PulledQualifications.class, PulledQualifications.NONE),
                facts(windows[2], PulledChildcare.class, PulledChildcare.NONE),
                facts(windows[3], PulledCalculations.class, PulledCalculations.NONE));
    }

    private static <T> T facts(@Nullable Object kept, Class<T> type, T none) {
        return kept == null ? none : StoredJson.read((String) kept, type);
    }

    @Override
    public PulledCalculations calculations(ClientId clientId) {
        var kept = entities.find(CalculationsEntity.class, clientId.value());
        return kept == null ? PulledCalculations.NONE : kept.toDomain();
    }

    @Override
    public void keep(ClientId clientId, PulledCalculations calculations) {
        var kept = entities.find(CalculationsEntity.class, clientId.value());
        var entity = kept == null ? CalculationsEntity.of(clientId) : kept;
        entity.take(calculations);
        entities.persist(entity);
    }

    @Override
    public void forgetCalculations(ClientId clientId) {
        var kept = entities.find(CalculationsEntity.class, clientId.value());
        if (kept != null) {
            entities.remove(kept);
        }
    }

    @Override
    public PulledInformation information(ClientId clientId) {
        var kept = entities.find(InformationEntity.class, clientId.value());
        return kept == null ? PulledInformation.NONE : kept.toDomain();
    }

    @Override
    public PulledQualifications qualifications(ClientId clientId) {
        var kept = entities.find(QualificationsEntity.class, clientId.value());
        return kept == null ? PulledQualifications.NONE : kept.toDomain();
    }

    @Override
    public PulledChildcare childcare(ClientId clientId) {
        var kept = entities.find(ChildcareEntity.class, clientId.value());
        return kept == null ? PulledChildcare.NONE : kept.toDomain();
    }

    @Override
    public void keep(ClientId clientId, PulledInformation information) {
        var kept = entities.find(InformationEntity.class, clientId.value());
        var entity = kept == null ? InformationEntity.of(clientId) : kept;
        entity.take(information);
        entities.persist(entity);
    }

    @Override
    public void keep(ClientId clientId, PulledQualifications qualifications) {
        var kept = entities.find(QualificationsEntity.class, clientId.value());
        var entity = kept == null ? QualificationsEntity.of(clientId) : kept;
        entity.take(qualifications);
        entities.persist(entity);
    }

    @Override
    public void keep(ClientId clientId, PulledChildcare childcare) {
        var kept = entities.find(ChildcareEntity.class, clientId.value());
        var entity = kept == null ? ChildcareEntity.of(clientId) : kept;
        entity.take(childcare);
        entities.persist(entity);
    }

    @Override
    public void forgetInformation(ClientId clientId) {
        var kept = entities.find(InformationEntity.class, clientId.value());
        if (kept != null) {
            entities.remove(kept);
        }
    }

    @Override
    public void forgetQualifications(ClientId clientId) {
        var kept = entities.find(QualificationsEntity.class, clientId.value());
        if (kept != null) {
            entities.remove(kept);
        }
    }

    @Override
    public void forgetChildcare(ClientId clientId) {
        var kept = entities.find(ChildcareEntity.class, clientId.value());
        if (kept != null) {
            entities.remove(kept);
        }
    }
}

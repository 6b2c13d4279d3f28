package lms.actionplan.clientrecord.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AspectVersions;
import lms.actionplan.clientrecord.AutomaticChange;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.FieldChange;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;

@ApplicationScoped
class AutomaticChangeRepository
        implements PanacheRepositoryBase<AutomaticChangeEntity, UUID>, AutomaticChanges {

    private static final String BETWEEN =
            """
            clientId = :client
            and (aspect = :summary and version > :summarySeen and version <= :summaryNow
              or aspect = :information and version > :informationSeen and version <= :informationNow
              or aspect = :quals and version > :qualsSeen and version <= :qualsNow
              or aspect = :childcare
                and version > :childcareSeen and version <= :childcareNow)\
            """;

    @Override
    public void add(
            ClientId clientId,
            Aspect aspect,
            long version,
            List<FieldChange> changes,
            ChangedBy changedBy) {
        for (int i = 0; i < changes.size(); i++) {
            persist(
                    AutomaticChangeEntity.from(
                            clientId, aspect, version, i, changes.get(i), changedBy));
        }
    }

    @Override
    public List<AutomaticChange> between(
            ClientId clientId, AspectVersions seen, AspectVersions now) {
        var values = new HashMap<String, Object>();
        values.put("client", clientId.value());
        values.put("summary", Aspect.CLIENT_SUMMARY);
        values.put("summarySeen", seen.clientSummary());
        values.put("summaryNow", now.clientSummary());
        values.put("information", Aspect.ADDITIONAL_INFORMATION);
        values.put("informationSeen", seen.additionalInformation());
        values.put("informationNow", now.additionalInformation());
        values.put("quals", Aspect.QUALIFICATIONS);
        values.put("qualsSeen", seen.qualifications());
        values.put("qualsNow", now.qualifications());
        values.put("childcare", Aspect.CHILDCARE_BARRIERS);
        values.put("childcareSeen", seen.childcareBarriers());
        values.put("childcareNow", now.childcareBarriers());
        return find(BETWEEN, Sort.by("at", "aspect", "version", "position"), values).stream()
                .map(AutomaticChangeEntity::toDomain)
                .toList();
    }

    @Override
    public void forget(ClientId clientId, Aspect aspect) {
        delete("clientId = ?1 and aspect = ?2", clientId.value(), aspect);
    }
}

package lms.actionplan.diary.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.diary.Engagement;
import lms.actionplan.diary.Engagement.Because;
import lms.actionplan.diary.Engagements;
import lms.actionplan.diary.TimeSpan;
import lms.language.value.InterviewId;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<EngagementEntity, UUID>, Engagements {

    @Override
    public List<Engagement> of(List<String> officers, TimeSpan within) {
        return find(
                        "officer in ?1 and beginsAt < ?2 and endsAt > ?3",
                        Sort.ascending("beginsAt", "officer"),
                        officers,
                        within.ends(),
                        within.begins())
                .stream()
                .map(EngagementEntity::toDomain)
                .toList();
    }

    @Override
    public Optional<Engagement> unavailability(String officer, UUID id) {
        return findByIdOptional(id)
                .map(EngagementEntity::toDomain)
                .filter(engagement -> engagement.officer().equals(officer))
                .filter(engagement -> engagement.because().isUnavailable());
    }

    @Override
    public void add(Engagement engagement) {
        persistAndFlush(EngagementEntity.from(engagement));
    }

    @Override
    public void put(InterviewId interviewId, String officer, TimeSpan span) {
        var kept = findById(interviewId.value());
        if (kept == null) {
            add(new Engagement(interviewId.value(), officer, span, Because.INTERVIEW));
        } else {
            kept.take(officer, span);
            flush();
        }
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
        flush();
    }
}

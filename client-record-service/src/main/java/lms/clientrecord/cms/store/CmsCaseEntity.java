package lms.clientrecord.cms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.clientrecord.cms.CmsCase;
import lms.clientrecord.cms.Said;
import lms.kit.outbox.EventJson;
import lms.language.event.CmsClaim.CaseState;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cms_case")
class CmsCaseEntity {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state;

    @Column(name = "linked")
    private boolean linked;

    @Column(name = "rebuilt_as")
    private @Nullable UUID rebuiltAs;

    @Column(name = "rebuilds")
    private @Nullable UUID rebuilds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "said", columnDefinition = "jsonb")
    private String said;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected CmsCaseEntity() {}

    private CmsCaseEntity(CmsCase known) {
        caseId = known.id().value();
        clientId = known.client().value();
        version = known.version();
        state = known.state();
        linked = known.linked();
        rebuiltAs = known.rebuiltAs() == null ? null : known.rebuiltAs().value();
        rebuilds = known.rebuilds() == null ? null : known.rebuilds().value();
        said = text(known.said());
        saidAt = known.saidAt();
    }

    static CmsCaseEntity from(CmsCase known) {
        return new CmsCaseEntity(known);
    }

    CmsCase toDomain() {
        return new CmsCase(
                new CmsCaseId(caseId),
                new ClientId(clientId),
                version,
                state,
                linked,
                rebuiltAs == null ? null : new CmsCaseId(rebuiltAs),
                rebuilds == null ? null : new CmsCaseId(rebuilds),
                said(said),
                saidAt);
    }

    private static String text(Said said) {
        try {
            return EventJson.mapper().writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was said cannot be written", e);
        }
    }

    private static Said said(String text) {
        try {
            return EventJson.mapper().readValue(text, Said.class);
        } catch (JsonProcessingException _) {
            // The cause would repeat what was said.
            throw new IllegalStateException("what was said cannot be read");
        }
    }
}

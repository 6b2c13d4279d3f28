package lms.clientrecord.workprogramme.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.workprogramme.Shown;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "work_programme")
class AnnouncementEntity {

    @Id
    @Column(name = "client_id")
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "hotspot")
    private @Nullable Hotspot hotspot;

    @Column(name = "notices")
    private String[] notices;

    @Column(name = "notices_once")
    private String[] noticesOnce;

    @Column(name = "further_hotspots")
    private String[] furtherHotspots;

    @Column(name = "referred")
    private boolean referred;

    @Column(name = "postponed")
    private boolean postponed;

    @SuppressWarnings("NullAway.Init")
    protected AnnouncementEntity() {}

    private AnnouncementEntity(ClientId client, Shown shown) {
        this.clientId = client.value();
        this.hotspot = shown.hotspot();
        this.notices = shown.notices().toArray(String[]::new);
        this.noticesOnce = shown.noticesOnce().toArray(String[]::new);
        this.furtherHotspots = shown.furtherHotspots().toArray(String[]::new);
        this.referred = shown.referred();
        this.postponed = shown.postponed();
    }

    static AnnouncementEntity from(ClientId client, Shown shown) {
        return new AnnouncementEntity(client, shown);
    }

    Shown toDomain() {
        return new Shown(
                hotspot,
                List.of(notices),
                List.of(noticesOnce),
                List.of(furtherHotspots),
                referred,
                postponed);
    }
}

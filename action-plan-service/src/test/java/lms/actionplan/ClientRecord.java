package lms.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.language.Topics;
import lms.language.event.AdditionalInformation;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.event.ChangedBy;
import lms.language.event.ChildcareBarriers;
import lms.language.event.ClientSummary;
import lms.language.event.ClientSummary.ClaimsCase;
import lms.language.event.Qualifications;
import lms.language.event.Qualifications.Qualification;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/** What the client record tells about one client, over Kafka. */
public final class ClientRecord {

    public static final Instant CHANGED_AT = Instant.parse("2012-04-16T09:20:05.880Z");
    private static final ChangedBy BETH =
            new ChangedBy("beth.rowe", "B Rowe", new OfficeCode("TRU"), CHANGED_AT);

    private final ClientId clientId = ClientId.fresh();
    private final OfficeCode office;
    private Language language = Language.ENGLISH;

    private ClientRecord(String office) {
        this.office = new OfficeCode(office);
    }

    /** A client of whom nothing is told yet. */
    public static ClientRecord unknown() {
        return new ClientRecord("LDS");
    }

    /** A client whose summary was told. */
    public static ClientRecord known() {
        return known("LDS");
    }

    /** A client of an office, whose summary was told. */
    public static ClientRecord known(String office) {
        var record = new ClientRecord(office);
        record.summary(1, false, false);
        return record;
    }

    /** A client who prefers a language, and whose summary was told. */
    public static ClientRecord speaking(Language language) {
        var record = unknown();
        record.language = language;
        record.summary(1, false, false);
        return record;
    }

    /** Tells that the client's case in the claims system was rebuilt. */
    public void rebuilt(long version, Instant rebuiltAt) {
        summary(version, false, false, null, null, new ClaimsCase("c4b7a6de", rebuiltAt));
    }

    /** Whose record it is. */
    public ClientId clientId() {
        return clientId;
    }

    /** Tells the summary. */
    public void summary(long version, boolean disabledPerson, boolean restricted) {
        summary(version, disabledPerson, restricted, null, null, null);
    }

    /** Tells that the record was merged into another one. */
    public void merged(long version, ClientId survivor) {
        summary(version, false, false, null, survivor, null);
    }

    /** Tells that the record is restricted, and for whom it is not. */
    public void restricted(long version, String officer, LocalDate until) {
        summary(
                version,
                false,
                true,
                List.of(new ClientSummary.AuthorisedOfficer(officer, until)),
                null,
                null);
    }

    private void summary(
            long version,
            boolean disabledPerson,
            boolean restricted,
            @Nullable List<ClientSummary.AuthorisedOfficer> authorised,
            @Nullable ClientId mergedInto,
            @Nullable ClaimsCase claimsCase) {
        Broker.send(
                Topics.CLIENT_SUMMARY,
                clientId.toString(),
                new ClientSummary(
                        clientId,
                        version,
                        new Nino("QQ123456C"),
                        null,
                        null,
                        "Wren",
                        "Holloway",
                        null,
                        null,
                        LocalDate.of(1989, 6, 14),
                        null,
                        new ClientSummary.Address(
                                List.of("14 Alder Row"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                        List.of(),
                        language,
                        office,
                        "amal.khan",
                        new ClientSummary.Markers(true, disabledPerson, null),
                        restricted,
                        authorised,
                        claimsCase,
                        mergedInto,
                        BETH));
    }

    /** Tells Additional Information. */
    public void information(long version, RentOrMortgage rentOrMortgage, JobPreference... aims) {
        Broker.send(
                Topics.ADDITIONAL_INFORMATION,
                clientId.toString(),
                information(clientId, version, rentOrMortgage, List.of(aims)));
    }

    /** Tells Additional Information under a given {@code ce_id}. */
    public void informationOnce(long version, RentOrMortgage rentOrMortgage, String eventId) {
        Broker.send(
                Topics.ADDITIONAL_INFORMATION,
                clientId.toString(),
                information(clientId, version, rentOrMortgage, List.of()),
                eventId);
    }

    private static AdditionalInformation information(
            ClientId clientId,
            long version,
            RentOrMortgage rentOrMortgage,
            List<JobPreference> aims) {
        return new AdditionalInformation(
                clientId,
                version,
                rentOrMortgage,
                YesNoNotKnown.YES,
                YesNoNotKnown.NO,
                new DrivingLicence(YesNoNotKnown.YES, "Car, provisional"),
                aims,
                aims.isEmpty() ? null : SocVersion.SOC2010,
                WorkingTime.FULL_TIME,
                List.of(new Job("Goods in assistant", null, LocalDate.of(2009, 3, 2), null)),
                BETH);
    }

    /** A job preference. */
    public static JobPreference warehouse() {
        return new JobPreference("Warehouse operative", new SocCode("9260"));
    }

    /** Tells Qualifications. */
    public void qualifications(long version, Qualification... qualifications) {
        Broker.send(
                Topics.QUALIFICATIONS,
                clientId.toString(),
                new Qualifications(clientId, version, List.of(qualifications), BETH));
    }

    /** Tells the children's ages. */
    public void childcareBarriers(long version, Integer... ages) {
        Broker.send(
                Topics.CHILDCARE_BARRIERS,
                clientId.toString(),
                new ChildcareBarriers(clientId, version, List.of(ages), BETH));
    }
}

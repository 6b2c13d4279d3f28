package lms.actionplan.clientrecord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.clientrecord.Aims;
import lms.actionplan.clientrecord.EmploymentHistory;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.Outgoings;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.kit.rules.Source;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶21 A plan that changed by itself says what changed")
@Source("AP ¶21, ¶76, ¶82, ¶88, ¶89, ¶95, ¶96, ¶106")
class ComparingTest {

    private static final JobPreference WAREHOUSE =
            new JobPreference("Warehouse operative", new SocCode("9260"));
    private static final JobPreference CLERK =
            new JobPreference("Stock control clerk", new SocCode("4133"));
    private static final ListedQualification MATHS =
            new ListedQualification("GCSE", "Mathematics", null, null);

    @Test
    @DisplayName("nothing, when nothing did")
    void nothing() {
        assertThat(Comparing.between(PulledInformation.NONE, PulledInformation.NONE)).isEmpty();
        assertThat(Comparing.between(PulledQualifications.NONE, PulledQualifications.NONE))
                .isEmpty();
        assertThat(Comparing.ofDisabledPerson(true, true)).isEmpty();
    }

    @Test
    @DisplayName("field by field, in the words of the text, from the old value to the new")
    void fields() {
        var after =
                new PulledInformation(
                        1,
                        new Aims(List.of(), null, WorkingTime.PART_TIME),
                        EmploymentHistory.NONE,
                        new Outgoings(
                                RentOrMortgage.RENT,
                                YesNoNotKnown.YES,
                                YesNoNotKnown.NO,
                                new DrivingLicence(YesNoNotKnown.YES, "Car, provisional")));

        assertThat(Comparing.between(PulledInformation.NONE, after))
                .containsExactly(
                        new FieldChange("Rent / Mortgage", "Not Known", "Rent"),
                        new FieldChange("Council Tax", "Not Known", "Yes"),
                        new FieldChange("Dependants", "Not Known", "No"),
                        new FieldChange("Driving licence", "Not Known", "Yes, Car, provisional"),
                        new FieldChange("Full or part-time work", "Not Known", "Part-time"));
    }

    @Test
    @DisplayName("a job preference that came, and one that went, are one entry each")
    void jobPreferences() {
        var changes = Comparing.between(aiming(WAREHOUSE), aiming(CLERK));

        assertThat(changes)
                .containsExactly(
                        new FieldChange("Job Preference", "Warehouse operative (SOC 9260)", null),
                        new FieldChange("Job Preference", null, "Stock control clerk (SOC 4133)"));
    }

    @Test
    @DisplayName("a job preference that got another SOC code is one entry with both")
    void amendedJobPreference() {
        var recoded = new JobPreference("Warehouse operative", new SocCode("9251"));

        assertThat(Comparing.between(aiming(WAREHOUSE, CLERK), aiming(recoded, CLERK)))
                .containsExactly(
                        new FieldChange(
                                "Job Preference",
                                "Warehouse operative (SOC 9260)",
                                "Warehouse operative (SOC 9251)"));
    }

    @Test
    @DisplayName("the same job preference a second time is one entry")
    void repeatedJobPreference() {
        assertThat(Comparing.between(aiming(WAREHOUSE), aiming(WAREHOUSE, WAREHOUSE)))
                .containsExactly(
                        new FieldChange("Job Preference", null, "Warehouse operative (SOC 9260)"));
    }

    @Test
    @DisplayName("a last job that ended is one entry with both")
    void lastJob() {
        var first = LocalDate.of(2009, 3, 2);
        var before = worked(new Job("Goods in", "Pennine Kitchenware", first, null));
        var after =
                worked(
                        new Job(
                                "Goods in",
                                "Pennine Kitchenware",
                                first,
                                LocalDate.of(2011, 7, 29)));

        assertThat(Comparing.between(before, after))
                .containsExactly(
                        new FieldChange(
                                "Last two jobs",
                                "Goods in, Pennine Kitchenware, from 2009-03-02",
                                "Goods in, Pennine Kitchenware, 2009-03-02 to 2011-07-29"));
    }

    @Test
    @DisplayName("a qualification that was ticked, and one whose tick was removed")
    @Source("AP ¶95, ¶96")
    void qualifications() {
        var nvq =
                new ListedQualification(
                        "NVQ level 2", "Warehousing", "Pass", LocalDate.of(2010, 6, 30));

        assertThat(
                        Comparing.between(
                                new PulledQualifications(1, List.of(MATHS)),
                                new PulledQualifications(2, List.of(nvq))))
                .containsExactly(
                        new FieldChange("Qualification", "GCSE Mathematics", null),
                        new FieldChange(
                                "Qualification",
                                null,
                                "NVQ level 2 Warehousing, Pass, 2010-06-30"));
    }

    @Test
    @DisplayName("the order of a list alone is no change")
    void order() {
        assertThat(Comparing.between(aiming(WAREHOUSE, CLERK), aiming(CLERK, WAREHOUSE))).isEmpty();
    }

    @Test
    @DisplayName("the children's ages, of which the window may come to have none")
    @Source("AP ¶90")
    void childrensAges() {
        assertThat(
                        Comparing.between(
                                new PulledChildcare(1, List.of(9, 4)),
                                new PulledChildcare(2, List.of(9, 5))))
                .containsExactly(new FieldChange("Children's ages", "9, 4", "9, 5"));
        assertThat(Comparing.between(PulledChildcare.NONE, new PulledChildcare(1, List.of(0))))
                .containsExactly(new FieldChange("Children's ages", "None", "0"));
    }

    @Test
    @DisplayName("the DP marker")
    @Source("AP ¶89")
    void disabledPerson() {
        assertThat(Comparing.ofDisabledPerson(false, true))
                .containsExactly(new FieldChange("Disabled Person (DP)", "No", "Yes"));
    }

    private static PulledInformation aiming(JobPreference... preferences) {
        return new PulledInformation(
                1,
                new Aims(List.of(preferences), SocVersion.SOC2010, WorkingTime.NOT_KNOWN),
                EmploymentHistory.NONE,
                Outgoings.NONE);
    }

    private static PulledInformation worked(Job... jobs) {
        return new PulledInformation(
                1, Aims.NONE, new EmploymentHistory(List.of(jobs)), Outgoings.NONE);
    }
}

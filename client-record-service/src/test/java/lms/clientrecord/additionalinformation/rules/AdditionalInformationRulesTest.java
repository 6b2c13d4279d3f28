package lms.clientrecord.additionalinformation.rules;

import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.DETAILS_WITHOUT_LICENCE;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_ENDS_BEFORE_IT_BEGINS;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_NOT_YET_BEGUN;
import static lms.clientrecord.additionalinformation.AdditionalInformationRefusal.JOB_TOO_LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.additionalinformation.Fields;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.value.RentOrMortgage;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶76-88, ¶106 The Additional Information window")
class AdditionalInformationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);
    private static final LocalDate LATEST_END = LocalDate.of(2013, 4, 16);

    @Nested
    @DisplayName("AP ¶19, ¶106 Options and default settings")
    @Source("AP ¶19, ¶106")
    class Defaults {

        @Test
        @DisplayName("Rent / Mortgage, Council Tax and Dependants are 'Not Known' by default")
        void notKnown() {
            var fields = Fields.NOT_KNOWN;

            assertThat(fields.rentOrMortgage()).isEqualTo(RentOrMortgage.NOT_KNOWN);
            assertThat(fields.councilTax()).isEqualTo(YesNoNotKnown.NOT_KNOWN);
            assertThat(fields.dependants()).isEqualTo(YesNoNotKnown.NOT_KNOWN);
        }

        @Test
        @DisplayName("the default settings may be kept")
        void mayBeKept() {
            assertThat(ruling(Fields.NOT_KNOWN).isAllowed()).isTrue();
        }
    }

    @Nested
    @DisplayName("AP ¶82 The last two jobs and the dates of employment")
    @Source("AP ¶82, decision ADR-0031")
    class LastJobs {

        @Test
        @DisplayName("are those of the whole history that began last, the last first")
        void lastTwo() {
            var first = job("1998-06-01", "2005-12-31");
            var earlier = job("2006-09-02", null);
            var later = job("2009-03-02", "2011-07-29");

            var fields = withJobs(earlier, later, first).inOrder();

            assertThat(fields.lastJobs()).containsExactly(later, earlier, first);
            assertThat(fields.lastTwoJobs()).containsExactly(later, earlier);
        }

        @Test
        @DisplayName("are as many as there are")
        void fewer() {
            var only = job("2006-09-02", null);

            assertThat(withJobs(only).lastTwoJobs()).containsExactly(only);
            assertThat(withJobs().lastTwoJobs()).isEmpty();
        }

        @Test
        @DisplayName("are judged where they stand in what was entered")
        void whereTheyStand() {
            var right = job("2006-09-02", null);
            var wrong = job("2012-04-17", null);

            assertThat(ruling(withJobs(right, wrong)).reasons())
                    .containsExactly(JOB_NOT_YET_BEGUN.at("/lastJobs/1/first"));
        }

        @Test
        @DisplayName("may have begun today, but not begin tomorrow")
        void notYetBegun() {
            assertThat(ruling(withJobs(job("2012-04-16", null))).isAllowed()).isTrue();
            assertThat(ruling(withJobs(job("2012-04-17", null))).reasons())
                    .containsExactly(JOB_NOT_YET_BEGUN.at("/lastJobs/0/first"));
        }

        @Test
        @DisplayName("may end on the day they began, but not the day before")
        void endBeforeBeginning() {
            assertThat(ruling(withJobs(job("2012-02-29", "2012-02-29"))).isAllowed()).isTrue();
            assertThat(ruling(withJobs(job("2012-02-29", "2012-02-28"))).reasons())
                    .containsExactly(JOB_ENDS_BEFORE_IT_BEGINS.at("/lastJobs/0/last"));
        }

        @Test
        @DisplayName("may be known to end within a year, but no later")
        void endTooFarAhead() {
            assertThat(ruling(withJobs(job("2012-01-01", "2013-04-16"))).isAllowed()).isTrue();
            assertThat(ruling(withJobs(job("2012-01-01", "2013-04-17"))).reasons())
                    .containsExactly(JOB_ENDS_TOO_FAR_AHEAD.at("/lastJobs/0/last"));
        }

        @Test
        @DisplayName("did not begin before anyone living was born")
        void tooLongAgo() {
            assertThat(ruling(withJobs(job("1892-04-16", null))).isAllowed()).isTrue();
            assertThat(ruling(withJobs(job("1892-04-15", null))).reasons())
                    .containsExactly(JOB_TOO_LONG_AGO.at("/lastJobs/0/first"));
        }
    }

    @Nested
    @DisplayName("AP ¶88 Details about the driving licence, if there is one")
    @Source("AP ¶88")
    class Licence {

        @Test
        @DisplayName("are taken when there is one")
        void held() {
            var fields = withLicence(YesNoNotKnown.YES, "Car, provisional");

            assertThat(ruling(fields).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("are refused when there is none, or none is known of")
        void notHeld() {
            assertThat(ruling(withLicence(YesNoNotKnown.NO, "Car")).reasons())
                    .containsExactly(DETAILS_WITHOUT_LICENCE.at("/drivingLicence/details"));
            assertThat(ruling(withLicence(YesNoNotKnown.NOT_KNOWN, "Car")).reasons())
                    .containsExactly(DETAILS_WITHOUT_LICENCE.at("/drivingLicence/details"));
        }
    }

    private static Ruling ruling(Fields fields) {
        return AdditionalInformationRules.mayKeep(fields, TODAY, EARLIEST, LATEST_END);
    }

    private static Job job(String first, @Nullable String last) {
        return new Job(
                "Packer",
                null,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }

    private static Fields withJobs(Job... jobs) {
        return fields(new DrivingLicence(YesNoNotKnown.NOT_KNOWN, null), List.of(jobs));
    }

    private static Fields withLicence(YesNoNotKnown held, String details) {
        return fields(new DrivingLicence(held, details), List.of());
    }

    private static Fields fields(DrivingLicence licence, List<Job> jobs) {
        return new Fields(
                RentOrMortgage.RENT,
                YesNoNotKnown.YES,
                YesNoNotKnown.NO,
                licence,
                List.of(),
                null,
                WorkingTime.EITHER,
                jobs);
    }
}

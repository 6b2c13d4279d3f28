package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import java.util.TreeSet;
import lms.kit.fixtures.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
@DisplayName("Every limit is a limit of the database too")
class LimitsTest {

    private static final String[][] BREACHES = {
        {"client", "nino = 'QQ12345A'"},
        {"client", "nino = 'BG123456A'"},
        {"client", "nino = null, temporary_reference = null"},
        {"client", "temporary_reference = '11111111'"},
        {"client", "preferred_name = ''"},
        {"client", "preferred_name = repeat('x', 71)"},
        {"client", "previous_names = array_fill('x'::text, array[11])"},
        {"client", "previous_names = '{\"\"}'"},
        {"client", "previous_names = array[repeat('x', 151)]"},
        {"client", "died_on = '1989-06-13'"},
        {"client", "title = ''"},
        {"client", "title = repeat('x', 21)"},
        {"client", "first_name = ''"},
        {"client", "first_name = repeat('x', 71)"},
        {"client", "last_name = repeat('x', 71)"},
        {"client", "address_lines = '{}'"},
        {"client", "address_lines = '{a,b,c,d,e,f}'"},
        {"client", "address_lines = '{\"\"}'"},
        {"client", "address_lines = array[repeat('x', 71)]"},
        {"client", "postcode = 'LS994AB'"},
        {"client", "nation = 'FRANCE'"},
        {"client", "phones = '{111,222,333,444,555,666}'"},
        {"client", "phones = '{11}'"},
        {"client", "preferred_language = 'FRENCH'"},
        {"client", "office = 'lds'"},
        {"client", "adviser = ''"},
        {"client", "version = 0"},
        {"client", "claims_case = ''"},
        {"client", "claims_case_rebuilt_at = now()"},
        {"client", "changed_office = ''"},
        {"client", "trace_id = ''"},
        {"additional_information", "version = -1"},
        {"additional_information", "changed_office = ''"},
        {"additional_information", "trace_id = ''"},
        {"additional_information", "rent_or_mortgage = 'SQUAT'"},
        {"additional_information", "council_tax = 'MAYBE'"},
        {"additional_information", "dependants = 'MAYBE'"},
        {"additional_information", "licence_held = 'MAYBE'"},
        {"additional_information", "licence_held = 'YES', licence_details = repeat('x', 201)"},
        {"additional_information", "licence_held = 'NO', licence_details = 'Car'"},
        {"additional_information", "working_time = 'NEVER'"},
        {
            "additional_information",
            "job_preferences = (select jsonb_agg('{\"job\": \"a\", \"soc\": \"9260\"}'::jsonb)"
                    + " from generate_series(1, 11))"
        },
        {"additional_information", "job_preferences = '[{\"job\": \"\", \"soc\": \"9260\"}]'"},
        {"additional_information", "job_preferences = '[{\"job\": \"a\", \"soc\": \"0252\"}]'"},
        {"additional_information", "job_preferences = '[{\"soc\": \"9260\"}]'"},
        {
            "additional_information",
            "last_jobs = (select jsonb_agg('{\"job\": \"a\", \"first\": \"2001-01-01\"}'::jsonb)"
                    + " from generate_series(1, 51))"
        },
        {"additional_information", "soc_version = 'SOC1990'"},
        {"additional_information", "soc_version = 'SOC2010'"},
        {"additional_information", "last_jobs = '[{\"job\": \"a\"}]'"},
        {
            "additional_information",
            "last_jobs = '[{\"job\": \"a\", \"employer\": \"\", \"first\": \"2001-01-01\"}]'"
        },
        {
            "additional_information",
            "last_jobs ="
                    + " '[{\"job\": \"a\", \"first\": \"2001-01-02\", \"last\": \"2001-01-01\"}]'"
        },
        {"jsag", "version = -1, agreed_on = '2012-01-01'"},
        {"jsag", "agreed_on = '2012-01-01'"},
        {"jsag", "reviewed_on = '2012-01-01'"},
        {"jsag", "changed_office = ''"},
        {"jsag", "trace_id = ''"},
        {"jsag", "working_time = 'NEVER'"},
        {"jsag", "soc_version = 'SOC2010'"},
        {
            "jsag",
            "soc_version = 'SOC1990',"
                    + " job_preferences = '[{\"job\": \"a\", \"soc\": \"9260\"}]'"
        },
        {
            "jsag",
            "soc_version = 'SOC2010',"
                    + " job_preferences = (select jsonb_agg("
                    + "'{\"job\": \"a\", \"soc\": \"9260\"}'::jsonb)"
                    + " from generate_series(1, 11))"
        },
        {
            "jsag",
            "soc_version = 'SOC2010',"
                    + " job_preferences = '[{\"job\": \"a\", \"soc\": \"0260\"}]'"
        },
        {"qualifications", "version = -1"},
        {"qualifications", "changed_office = ''"},
        {"qualifications", "trace_id = ''"},
        {
            "qualifications",
            "list = (select jsonb_agg("
                    + "'{\"level\": \"a\", \"subject\": \"b\", \"onActionPlan\": true}'::jsonb)"
                    + " from generate_series(1, 101))"
        },
        {"qualifications", "list = '[{\"level\": \"a\", \"subject\": \"b\"}]'"},
        {
            "qualifications",
            "list = '[{\"level\": \"a\", \"subject\": \"b\", \"onActionPlan\": true,"
                    + " \"awardedOn\": \"soon\"}]'"
        },
        {
            "qualifications",
            "basic_skills = (select jsonb_agg("
                    + "'{\"skill\": \"a\", \"onActionPlan\": true}'::jsonb)"
                    + " from generate_series(1, 101))"
        },
        {"qualifications", "basic_skills = '[{\"skill\": \"a\"}]'"},
        {"qualifications", "basic_skills = '[{\"skill\": \"\", \"onActionPlan\": true}]'"},
        {"childcare_barriers", "version = -1"},
        {"childcare_barriers", "changed_office = ''"},
        {"childcare_barriers", "trace_id = ''"},
        {
            "childcare_barriers",
            "children = (select jsonb_agg('{\"dateOfBirth\": \"2008-01-01\","
                    + " \"childcareNeeded\": \"Yes\"}'::jsonb) from generate_series(1, 21))"
        },
        {"childcare_barriers", "children = '[{\"dateOfBirth\": \"2008-01-01\"}]'"},
        {"childcare_barriers", "children = '[{\"childcareNeeded\": \"Yes\"}]'"},
        {"childcare_barriers", "children = '[{\"age\": 4, \"childcareNeeded\": \"Yes\"}]'"},
        {
            "childcare_barriers",
            "children = '[{\"dateOfBirth\": \"2008-01-01\", \"age\": 4,"
                    + " \"ageOn\": \"2012-01-01\", \"childcareNeeded\": \"Yes\"}]'"
        },
        {"childcare_barriers", "ages = '{4}'"},
        {"childcare_barriers", "next_birthday = '2013-01-01'"},
        {"benefit_position", "version = -1"},
        {"benefit_position", "changed_office = ''"},
        {"benefit_position", "trace_id = ''"},
        {"benefit_position", "jobseekers_agreement = '[]'"},
        {"benefit_position", "esa = '[]'"},
        {"benefit_position", "pension_credit = '[]'"},
        {"benefit_position", "joint_claim = '[]'"},
        {"benefit_position", "work_choice = '[]'"},
        {"benefit_position", "early_access = '[]'"},
        {"benefit_position", "circumstances = '[]'"},
        {"benefit_position", "esa = '{\"status\": \"Flow\", \"classification\": \"Fit\"}'"},
        {"benefit_position", "esa = '{\"classification\": \"WRAG\"}'"},
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"WCA Disallowed\", \"outcome\": {\"decisionDate\": \"2012-01-16\"}}'"
        },
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"WRAG\", \"outcome\": {}}'"
        },
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"WRAG\", \"outcome\": {\"decisionDate\": \"2012-01-16\", \"endDate\": \"2012-01-15\"}}'"
        },
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"WRAG\", \"outcome\": {\"decisionDate\": \"2012-01-16\", \"prognosis\": \"Soon\"}}'"
        },
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"Support Group\", \"outcome\": {\"decisionDate\": \"2012-01-16\", \"prognosis\": \"3 Month Prognosis\"}}'"
        },
        {
            "benefit_position",
            "esa = '{\"status\": \"Flow\", \"classification\": \"WRAG\", \"outcome\": {\"decisionDate\": \"2012-01-16\", \"benefitType\": \"ESA\"}}'"
        },
        {"benefit_position", "pension_credit = '{\"answer\": \"Perhaps\"}'"},
        {
            "benefit_position",
            "pension_credit = '{\"answer\": \"No\", \"benefitClaimDate\": \"2012-01-16\"}'"
        },
        {"benefit_position", "joint_claim = '{\"member\": \"First\"}'"},
        {"benefit_position", "work_choice = '{\"startedOn\": \"2012-02-01\"}'"},
        {
            "benefit_position",
            "work_choice = '{\"referredOn\": \"2012-02-02\", \"startedOn\": \"2012-02-01\"}'"
        },
        {"benefit_position", "early_access = '{\"reason\": \"Bored!\"}'"},
        {
            "benefit_position",
            "circumstances = '{\"loneParent\": false, \"youngestChildBornOn\": \"2009-02-28\"}'"
        },
        {"benefit_position", "circumstances = '{\"exIb\": false, \"ibEndedOn\": \"2011-11-30\"}'"},
        {"benefit_position", "circumstances = '{\"incomeSupportForIncapacity\": \"Perhaps\"}'"},
        {"benefit_claim", "benefit = 'DLA'"},
        {"benefit_claim", "last_day = '2011-07-31'"},
        {"benefit_claim", "last_day = '2011-08-31', ended = 'RETIRED'"},
        {"benefit_claim", "ended = 'WORK'"},
        {"benefit_sanction", "reference = ''"},
        {"benefit_sanction", "kind = 'FINE'"},
        {"benefit_sanction", "benefit = 'DLA'"},
        {"benefit_sanction", "last_day = '2012-02-05'"},
    };

    @Test
    @DisplayName("and each of its constraints has refused something here")
    void constraints() {
        var id = aClient();
        Database.execute(
                "insert into benefit_claim values ('" + id + "', 'JSA', '2011-08-01', null, null)");
        Database.execute(
                "insert into benefit_sanction values"
                        + (" ('" + id + "', 'D-1', 'SANCTION', 'JSA', '2012-02-06', null)"));
        var refusing = new TreeSet<String>();

        for (var breach : BREACHES) {
            refusing.add(constraintThatRefuses(breach[0], breach[1], id));
        }

        assertThat(refusing)
                .containsExactlyInAnyOrderElementsOf(
                        Database.column(
                                "select conname from pg_constraint where contype = 'c' and"
                                        + " conrelid::regclass::text in ('client',"
                                        + " 'additional_information', 'qualifications',"
                                        + " 'childcare_barriers', 'jsag', 'benefit_position',"
                                        + " 'benefit_claim',"
                                        + " 'benefit_sanction')"));
    }

    private static String constraintThatRefuses(String table, String change, String id) {
        try {
            Database.execute(
                    "update " + table + " set " + change + " where client_id = '" + id + "'");
        } catch (IllegalStateException refused) {
            if (refused.getCause() instanceof PSQLException sql
                    && sql.getServerErrorMessage() != null) {
                return Objects.toString(sql.getServerErrorMessage().getConstraint(), change);
            }
        }
        return "nothing refuses " + change;
    }
}

package lms.clientrecord.subjectaccess;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the tables and columns are called before the person whom they are about. */
public final class Titles {

    private static final Map<String, String> OF_TABLES =
            Map.ofEntries(
                    entry("client", "Client details"),
                    entry("additional_information", "Additional Information"),
                    entry("qualifications", "Qualifications and Assessments"),
                    entry("childcare_barriers", "Childcare Barriers to Work"),
                    entry("jsag", "Jobseeker's Agreement"),
                    entry("benefit_position", "Benefit position"),
                    entry("benefit_claim", "Claims to benefits"),
                    entry("benefit_sanction", "Sanctions and disallowances"),
                    entry("joint_claim", "Joint claims"),
                    entry("joint_claim_member", "Membership of joint claims"),
                    entry("cms_case", "What the claims system said"),
                    entry("claims_conflict", "Where the claims system contradicts the record"),
                    entry("work_programme", "What the Work Programme shows on the record"),
                    entry("notice_shown", "Messages that were shown"),
                    entry("client_name", "Words by which a search finds the record"),
                    entry("restriction", "Whether the record is restricted"),
                    entry("restriction_leave", "Who may open the restricted record"),
                    entry("access_log", "Who opened the record, when and why"),
                    entry("conversation", "Conversations"),
                    entry("history", "Every earlier state of the record"),
                    entry("merge", "Merges with another record"),
                    entry("merge_aspect", "What the merged records held before"));

    /** Columns that are made from others to search and sort by, or that only link a log. */
    private static final Set<String> MADE_FROM_OTHERS = Set.of("trace_id", "undone_trace_id");

    private static final Pattern SEARCH_KEY = Pattern.compile(".*_(key|keys|tsv|search)");
    private static final Pattern UNDERSCORE_AND_LETTER = Pattern.compile("_([a-z0-9])");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Titles() {}

    /** Tells whether the table has been given a title. */
    public static boolean has(String table) {
        return OF_TABLES.containsKey(table);
    }

    /** The title of a table; its own name where it has none. */
    static String of(String table) {
        return OF_TABLES.getOrDefault(table, inWords(field(table)));
    }

    /** Tells whether the column says nothing that another does not say. */
    public static boolean isMadeFromOthers(String column) {
        return MADE_FROM_OTHERS.contains(column) || SEARCH_KEY.matcher(column).matches();
    }

    /** The name of a column in JSON. */
    static String field(String column) {
        return UNDERSCORE_AND_LETTER
                .matcher(column)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** The name of a field in words. */
    public static String inWords(String field) {
        var words = BEFORE_CAPITAL.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package lms.kit.access;

/** The roles that a token can carry. */
public final class Roles {

    public static final String ADVISER = "adviser";
    public static final String TEAM_LEADER = "team-leader";
    public static final String OFFICE_MANAGER = "office-manager";
    public static final String REPORT_READER = "report-reader";
    public static final String PROVIDER = "provider";
    public static final String OPERATOR = "operator";

    private Roles() {}
}

package lms.actionplan.printing.rules;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.value.Language;

/** The words of a print that are not the adviser's own, in each language. */
@Source("AP ¶44, ¶45, ¶89, ¶114, ¶115, ¶116, decision ADR-0060")
public enum Word {
    ACTION_PLAN("Action Plan", "Cynllun Gweithredu"),
    NEW_DEAL_ACTION_PLAN("New Deal Action Plan", "Cynllun Gweithredu’r Fargen Newydd"),
    CUSTOMER("Customer", "Cwsmer"),
    ADVISER("Adviser", "Cynghorydd"),
    NINO("National Insurance number", "Rhif Yswiriant Gwladol"),
    TEMPORARY_REFERENCE("Temporary reference", "Cyfeirnod dros dro"),
    VERSION("Version", "Fersiwn"),
    PRINTED("Printed", "Argraffwyd"),
    OPEN_ACTION_ITEMS("Open Action Items", "Camau Gweithredu Agored"),
    OPEN_ACTION_ITEMS_AND_REVIEWS(
            "Open Action Items & Reviews", "Camau Gweithredu Agored ac Adolygiadau"),
    ALL_ACTION_ITEMS("All Action Items", "Pob Cam Gweithredu"),
    ALL_ACTION_ITEMS_AND_REVIEWS("All Action Items & Reviews", "Pob Cam Gweithredu ac Adolygiadau"),
    ACTION_ITEM("Action Item", "Cam Gweithredu"),
    ACTION_ITEMS("Action Items", "Camau Gweithredu"),
    BY_DAY("By", "Erbyn"),
    CLOSED_ON("Closed on", "Caewyd ar"),
    ASSIGNED_TO("Assigned to", "Aseinwyd i"),
    CREATED("Created", "Crëwyd"),
    REVIEW("Review", "Adolygiad"),
    REVIEWS("Reviews", "Adolygiadau"),
    JOB_GOAL("Job goal", "Nod gwaith"),
    CHALLENGES("The 5 Challenges", "Y 5 Her"),
    WORKING_TOWARDS("Working towards", "Yn gweithio tuag at"),
    OVERCOME("Overcome", "Wedi’i oresgyn"),
    BASIC_BELIEF("Basic belief", "Cred sylfaenol"),
    I_CAN_WORK(
            "I can work and I know what I want to do",
            "Gallaf weithio ac rwy’n gwybod beth rwyf am ei wneud"),
    LOCAL_LABOUR_MARKET_KNOWLEDGE(
            "Local Labour Market Knowledge", "Gwybodaeth am y farchnad lafur leol"),
    THERE_ARE_JOBS(
            "There are the right jobs for me around here",
            "Mae’r swyddi iawn i mi o gwmpas fan hyn"),
    JOBSEARCH_SKILLS("Jobsearch Skills", "Sgiliau chwilio am waith"),
    I_CAN_FIND_THEM("I know how to find them", "Rwy’n gwybod sut i ddod o hyd iddynt"),
    PRESENTING_MY_CASE("Presenting my case effectively", "Cyflwyno fy achos yn effeithiol"),
    I_CAN_PRESENT_MYSELF(
            "I can present myself persuasively to an employer",
            "Gallaf gyflwyno fy hun yn argyhoeddiadol i gyflogwr"),
    KEEPING_THE_JOB("Keeping the job", "Cadw’r swydd"),
    I_CAN_KEEP_IT("I can keep the job when I get it", "Gallaf gadw’r swydd pan gaf hi"),
    AIMS("Aims", "Nodau"),
    JOB_PREFERENCES("Job Preferences", "Dewisiadau swydd"),
    FULL_OR_PART_TIME("Full or part-time work", "Gwaith llawn amser neu ran-amser"),
    FULL_TIME("Full-time", "Llawn amser"),
    PART_TIME("Part-time", "Rhan-amser"),
    EITHER("Either", "Y naill neu’r llall"),
    EMPLOYMENT_HISTORY("Employment History", "Hanes Cyflogaeth"),
    LAST_TWO_JOBS("Last two jobs", "Y ddwy swydd ddiwethaf"),
    FROM("from", "o"),
    TO("to", "hyd"),
    PERSONAL_CIRCUMSTANCES("Personal Circumstances", "Amgylchiadau Personol"),
    RENT_OR_MORTGAGE("Rent / Mortgage", "Rhent / Morgais"),
    RENT("Rent", "Rhent"),
    MORTGAGE("Mortgage", "Morgais"),
    COUNCIL_TAX("Council Tax", "Treth Gyngor"),
    DEPENDANTS("Dependants", "Dibynyddion"),
    DRIVING_LICENCE("Driving licence", "Trwydded yrru"),
    DISABLED_PERSON("Disabled Person (DP)", "Person Anabl (DP)"),
    CHILDRENS_AGES("Children’s ages", "Oedrannau’r plant"),
    IN_WORK_BENEFIT_CALCULATIONS(
            "In Work Benefit Calculations", "Cyfrifiadau Budd-dal Mewn Gwaith"),
    BETTER_OFF_BY("Better off by", "Yn well eich byd o"),
    WORSE_OFF_BY("Worse off by", "Yn waeth eich byd o"),
    A_WEEK("a week", "yr wythnos"),
    YES("Yes", "Ie"),
    NO("No", "Na"),
    QUALIFICATIONS("Qualifications", "Cymwysterau"),
    OTHER_INFORMATION("Other Information", "Gwybodaeth Arall"),
    SIGNATURES("Signatures", "Llofnodion"),
    AGREED(
            "I have agreed this Action Plan with my adviser.",
            "Rwyf wedi cytuno ar y Cynllun Gweithredu hwn gyda’m cynghorydd."),
    CUSTOMERS_SIGNATURE("Customer’s signature", "Llofnod y cwsmer"),
    ADVISERS_SIGNATURE("Adviser’s signature", "Llofnod y cynghorydd"),
    DATE("Date", "Dyddiad"),
    PAGE("Page", "Tudalen"),
    OF("of", "o"),
    MISSING_SIGNS(
            "A □ stands for a sign that could not be printed.",
            "Mae □ yn sefyll am arwydd na ellid ei argraffu.");

    private static final List<String> ENGLISH_MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> WELSH_MONTHS =
            List.of(
                    "Ionawr",
                    "Chwefror",
                    "Mawrth",
                    "Ebrill",
                    "Mai",
                    "Mehefin",
                    "Gorffennaf",
                    "Awst",
                    "Medi",
                    "Hydref",
                    "Tachwedd",
                    "Rhagfyr");

    private final String english;
    private final String welsh;

    Word(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** The word in a language. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case WELSH -> welsh;
        };
    }

    /** A day as it is written out: 1 May 2012, 1 Mai 2012. */
    public static String day(LocalDate on, Language language) {
        var months =
                switch (language) {
                    case ENGLISH -> ENGLISH_MONTHS;
                    case WELSH -> WELSH_MONTHS;
                };
        return on.getDayOfMonth() + " " + months.get(on.getMonthValue() - 1) + " " + on.getYear();
    }

    /** The language as HTML and PDF name it. */
    public static String tag(Language language) {
        return switch (language) {
            case ENGLISH -> "en-GB";
            case WELSH -> "cy";
        };
    }
}

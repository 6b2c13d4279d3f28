package lms.local.cli;

/** What the commands are. */
final class Help {

    private static final String TEXT =
            """
            LMS, the case-management suite for jobcentres

              ./lms run [--today DATE] [--no-sample] [--fresh] [--port-base N]
                    builds what is not built, starts everything, loads the sample caseload on a
                    fresh store, and runs until Ctrl-C. A later start keeps the data.
                    --today DATE   the business date to go on to. Without it: 2012-05-01 after the
                                   sample was loaded, the real date with --no-sample
                    --no-sample    starts with no clients
                    --fresh        drops all data first
                    --port-base N  uses the ports N, N+1, ... instead of the usual ones
              ./lms demo
                    walks the main job against a running suite, or starts one for it; every step
                    is checked and timed
              ./lms load --clients N [--read-back] [--at-once N]
                    creates N invented clients through REST in a running suite, or starts one for
                    it; stopped and started again, it goes on. --read-back reads them all and
                    compares. --at-once is how many requests are under way together, usually 8
              ./lms benchmark search [--clients N]
                    fills a database of its own with N clients (usually 1,000,000) and times the
                    first page of each kind of search
              ./lms benchmark client-record [--seconds N]
                    measures requests a second beside the same SQL without the service
              ./lms benchmark action-plan [--clients N] [--warm N] [--seconds N] [--rounds N] [--profile]
                    measures what advisers do with N clients' plans (10,000): requests a second
                    beside the same SQL, and how long they take at 200 arrivals a second
              ./lms benchmark spelling [--checks N]
                    times the spell checker on 2,000 characters with five mistakes
              ./lms benchmark printing [--prints N]
                    times printing a plan of 100 Action Items with ten reviews each
              ./lms benchmark recalculation [--clients N]
                    judges N clients (usually 1,000,000) anew by other policy values, is killed
                    half-way and started again; the rate, the memory, and that nobody is left out
              ./lms verify-allocation FILE...
                    makes the draw of a provider once more from the answer of
                    /v1/referrals/ID/allocation, by a program that has no code of the suite
              ./lms test
                    builds and runs every test
              ./lms today [DATE]
                    shows or moves on the business date in all services; the night's jobs run for
                    each day passed
              ./lms rehearse --date DATE
                    tells what the night's jobs of a day to come would do in every service,
                    without doing it; the real night then does just that
              ./lms claims [--count N] [--rebuild] [--seed N]
                    plays the claims system, CMS: sends N invented claims (20) to the running
                    suite, with corrections and some contradictions; says how many of each
                    --rebuild      deletes each fourth case and builds it again
                    --seed N       other people; the same seed (1) sends the same again
              ./lms status
                    shows what runs, where, and how much memory it takes
              ./lms logs SERVICE
                    follows the log of a service or another part, for example client-record
              ./lms stop
                    stops a suite that runs in another window

            Settings, as environment variables:
              LMS_HOME                 where data and logs are kept (.lms beside this script)
              JAVA_HOME                a JDK 25, when it stands in none of the usual folders
              LMS_PORT_KEYCLOAK  LMS_PORT_KAFKA  LMS_PORT_KAFKA_INTERNAL  LMS_PORT_KAFKA_CONTROLLER
              LMS_PORT_POSTGRES  LMS_PORT_CLIENT_RECORD  LMS_PORT_ACTION_PLAN
              LMS_PORT_WORK_PROGRAMME  LMS_PORT_REPORTING
            """;

    private Help() {}

    static int show() {
        System.out.print(TEXT);
        return 0;
    }
}

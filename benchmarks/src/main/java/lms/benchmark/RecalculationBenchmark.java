package lms.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;

/**
 * Judges everybody anew after a change of policy: once when something changes for everybody, and
 * once when nothing does. Half-way the service is killed and started again.
 */
final class RecalculationBenchmark {

    private static final LocalDate EVE = LocalDate.of(2012, 5, 1);
    private static final int GROUPS = 21;
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final int STEPS = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

    /** By which values everybody was judged before; no real policy has this mark. */
    private static final String BEFORE = "the values before";

    private static final String LEFT =
            "select count(*) from work_programme where judged_by = '" + BEFORE + "'";

    private static final String JOBSEEKING =
            """
            '[{"benefit": "JSA", "on": {"first": "' || (date '2011-06-01' + i % 300) || '"}}]'
            """;

    private final Stand stand;
    private final int clients;

    RecalculationBenchmark(Stand stand, int clients) {
        this.stand = stand;
        this.clients = clients;
    }

    void run() {
        try {
            stand.setDate(EVE);
            fill();
            stand.say("\nEverybody changes, so that everybody is announced; " + Stand.machine());
            night(EVE.plusDays(1), true);
            check(1);
            stand.say("\nNobody changes, so that nobody is announced; " + Stand.machine());
            execute("update work_programme set judged_by = '" + BEFORE + "'");
            execute("vacuum analyze work_programme");
            stand.settle();
            night(EVE.plusDays(2), false);
            stand.say("Afterwards: " + Stand.machine());
        } catch (SQLException e) {
            throw new SuiteFailure("The database does not answer: " + e.getMessage(), e);
        }
    }

    private void fill() throws SQLException {
        long start = System.nanoTime();
        stand.say("Filling the tables with %,d clients of all groups".formatted(clients));
        execute(people(clients));
        execute(claims(clients));
        execute(journeys());
        execute("vacuum analyze");
        stand.say("Filled after %d s".formatted((System.nanoTime() - start) / 1_000_000_000L));
    }

    private static String people(int clients) {
        return """
        insert into person_facts (client_id, version, nino, first_name, last_name, date_of_birth,
            address_lines, postcode, nation, phones, preferred_language, office,
            disabled_person, restricted)
        select id, 1,
            'QQ' || lpad((i %% 1000000)::text, 6, '0') || chr(65 + i / 1000000),
            'Robin', 'Tully',
            case when kind < 10 then date '1988-01-01' + i %% 1500
                else date '1960-01-01' + i %% 7000 end,
            '{1 Alder Row}', (array['LS1 1AA', 'TR1 1AA', 'M1 1AA', 'CF10 1AA'])[1 + i %% 4],
            'ENGLAND', '{}', 'ENGLISH', 'LDS', false, false
        from (select i, i %% 40 as kind, md5('client ' || i)::uuid as id
            from generate_series(0, %d - 1) i) everybody
        """
                .formatted(clients);
    }

    /** Half of them are jobseekers of the two great groups; each other group has one in forty. */
    private static String claims(int clients) {
        return """
        insert into benefit_facts (client_id, version, learnt)
        select id, 1, jsonb_build_object('clientId', id, 'version', 1,
            'claims', case
                when kind < 20 then %2$s
                when kind in (20, 21, 39) then '[]'
                when kind = 22 then '[{"benefit": "JSA", "on": {"first": "2012-01-10"}}]'
                when kind = 23 then '[{"benefit": "JSA", "on": {"first": "2010-04-01",
                    "last": "2012-01-20"}}, {"benefit": "JSA", "on": {"first": "2012-02-01"}}]'
                when kind = 38 then '[{"benefit": "IB", "on": {"first": "2010-06-01"}}]'
                else '[{"benefit": "ESA", "on": {"first": "2011-11-01"}}]'
            end::jsonb,
            'linkedPeriods', '[]'::jsonb)
            || case
                when kind = 20 then '{"pensionCredit": {"answer": "Yes",
                    "benefitClaimDate": "2012-03-05"}}'
                when kind = 21 then '{"pensionCredit": {"answer": "Yes Health problems",
                    "benefitClaimDate": "2012-03-05"}}'
                when kind = 22 then '{"earlyAccess": {"reason": "homeless",
                    "recordedOn": "2012-01-10"}}'
                when kind between 24 and 37 then format(
                    '{"esa": {"classification": "%%s", "status": "%%s", "outcome":
                        {"decisionDate": "2012-02-29", "endDate": "2012-08-29",
                        "benefitType": "%%s"%%s}},
                    "circumstances": {"fullTimeCarer": %%s, "loneParent": false, "exIb": %%s}}',
                    case when kind in (30, 31, 35, 36) then 'Support Group' else 'WRAG' end,
                    case when kind = 29 then 'Stock' else 'Flow' end,
                    case when kind in (24, 25, 31, 36) then 'ESA (Cont)'
                        when kind = 26 then 'N/S' else 'ESA (IR)' end,
                    case when kind in (27, 28) then ', "prognosis": "12 Months + Prognosis"'
                        when kind in (30, 31, 35, 36) then ''
                        else ', "prognosis": "3 Month Prognosis"' end,
                    case when kind in (25, 28, 33, 37) then 'true' else 'false' end,
                    case when kind in (34, 35, 36, 37) then 'true' else 'false' end)
                else '{}'
            end::jsonb
        from (select i, i %% 40 as kind, md5('client ' || i)::uuid as id
            from generate_series(0, %1$d - 1) i) everybody
        """
                .formatted(clients, JOBSEEKING);
    }

    private static String journeys() {
        return """
        insert into work_programme (client_id, version, notices, judged_by, changed_by,
            changed_by_name, changed_office, changed_at, changed_on, trace_id)
        select client_id, 0, '{}', '%s', 'system', 'System', 'ZZZ', now(), '2012-05-01', ''
        from person_facts
        """
                .formatted(BEFORE);
    }

    /** The service finds the new day by itself, as it finds midnight. */
    private void night(LocalDate day, boolean isKilledHalfWay) throws SQLException {
        execute("update business_date set day = '" + day + "'");
        long left = await(clients - 1L);
        long begun = System.nanoTime();
        long before = left;
        long paused = 0;
        boolean isToBeKilled = isKilledHalfWay;
        stand.say("| judged | a second | service's memory |\n|---:|---:|---|");
        for (int step = 1; step <= STEPS; step++) {
            long from = System.nanoTime();
            long target = clients - (long) clients * step / STEPS;
            left = await(target);
            stand.say(
                    "| %,d | %,.0f | %s |"
                            .formatted(
                                    clients - left,
                                    (before - left) * 1e9 / (System.nanoTime() - from),
                                    Usage.memory(stand.pid(Component.WORK_PROGRAMME))));
            before = left;
            if (isToBeKilled && left > 0 && clients - left >= clients / 2) {
                isToBeKilled = false;
                long killed = System.nanoTime();
                stand.killAndStart();
                long found = left();
                stand.say(
                        "Killed and started again: %,d had been judged, and still are"
                                .formatted(clients - found));
                if (found > left) {
                    throw new SuiteFailure("what was judged before the kill was lost");
                }
                before = await(found - 1);
                paused = System.nanoTime() - killed;
            }
            if (left == 0) {
                break;
            }
        }
        double seconds = (System.nanoTime() - begun - paused) / 1e9;
        stand.say(
                "%,d clients in %,.0f s, %,.0f a second%s"
                        .formatted(
                                clients,
                                seconds,
                                clients / seconds,
                                isKilledHalfWay
                                        ? ", without the %d s from the kill until it went on"
                                                .formatted(paused / 1_000_000_000L)
                                        : ""));
    }

    /** Everybody was judged and announced once, and every group has somebody. */
    private void check(long version) throws SQLException {
        var groups =
                column(
                        "select customer_group from work_programme"
                                + " where customer_group is not null group by 1 order by 1");
        var known = column("select count(*) from work_programme where customer_group is not null");
        var once =
                column(
                        "select count(*) from work_programme where customer_group is not null"
                                + " and version = "
                                + version);
        stand.say(
                "In a Customer Group are %s, in %d of %d groups; announced once are %s"
                        .formatted(known.getFirst(), groups.size(), GROUPS, once.getFirst()));
        if (groups.size() != GROUPS || !known.equals(once)) {
            throw new SuiteFailure(
                    "not everybody was judged once, or a group has nobody: " + groups);
        }
    }

    /** Waits until there are no more than so many left, and says how many. */
    private long await(long atMost) throws SQLException {
        long left = left();
        long last = left;
        long since = System.nanoTime();
        while (left > Math.max(0, atMost)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            left = left();
            if (left < last) {
                last = left;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > LONGEST_PAUSE.toNanos()) {
                throw new SuiteFailure(
                        "nobody was judged for minutes; %,d are left".formatted(left));
            }
        }
        return left;
    }

    private long left() throws SQLException {
        return Long.parseLong(column(LEFT).getFirst());
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = stand.owner()) {
            return Crowd.column(connection, query);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = stand.owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package lms.local.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.local.claims.CaseTold;
import lms.local.claims.ClaimsSystem;
import lms.local.claims.InventedClaims;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.suite.Places;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/** Plays the claims system: sends invented claims to the running suite. */
final class ClaimsCommand {

    private static final int USUAL = 20;
    private static final int MOST = 10_000;

    private final Places places;

    ClaimsCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        int count = arguments.value("--count").map(text -> number("--count", text)).orElse(USUAL);
        long seed = arguments.value("--seed").map(text -> number("--seed", text)).orElse(1);
        boolean rebuild = arguments.takes("--rebuild");
        arguments.end();
        if (count < 1 || count > MOST) {
            throw new SuiteFailure("--count is a number from 1 to " + MOST);
        }
        SuiteSettings settings = RunningSuite.settings(places);
        LocalDate on = new BusinessDates(FrontEnd.of(settings)).common();
        List<CaseTold> told = new InventedClaims(seed, on).invent(count, rebuild);
        try (ClaimsSystem cms = ClaimsSystem.of(settings)) {
            cms.send(told);
        }
        account(told).forEach((what, sent) -> System.out.println("%6d %s".formatted(sent, what)));
        System.out.println(
                "%6d messages on %s, seed %d".formatted(told.size(), ClaimsSystem.TOPIC, seed));
        return 0;
    }

    /** How many of each kind; never who. */
    static Map<String, Integer> account(List<CaseTold> told) {
        Map<CaseTold.What, Integer> sent = new EnumMap<>(CaseTold.What.class);
        told.forEach(each -> sent.merge(each.what(), 1, Integer::sum));
        Map<String, Integer> account = new LinkedHashMap<>();
        sent.forEach((what, number) -> account.put(what.words(), number));
        return account;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SuiteFailure(name + " is a number, not " + text, e);
        }
    }
}

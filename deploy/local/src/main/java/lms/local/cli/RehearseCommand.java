package lms.local.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lms.local.rest.FrontEnd;
import lms.local.rest.Rehearsals;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.SuiteFailure;

/** Shows what a night to come would do in every service, without doing it. */
final class RehearseCommand {

    private final Places places;

    RehearseCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        LocalDate night =
                arguments
                        .value("--date")
                        .map(Arguments::day)
                        .orElseThrow(() ->
                                new SuiteFailure(
                                        "Of which night? ./lms rehearse --date 2012-05-02"));
        arguments.end();
        Rehearsals rehearsals = new Rehearsals(FrontEnd.of(RunningSuite.settings(places)));
        Map<String, Integer> totals = new TreeMap<>();
        for (Component service : Component.services()) {
            rehearsals.read(
                    service,
                    night,
                    act -> {
                        totals.merge(service.id() + "  " + act.job(), 1, Integer::sum);
                        System.out.println(
                                "%s  %s  %s  %s"
                                        .formatted(
                                                service.id(),
                                                act.job(),
                                                act.subject(),
                                                act.what()));
                    });
        }
        if (totals.isEmpty()) {
            System.out.println("Nothing would happen in the night of " + night);
        }
        totals.forEach((job, count) -> System.out.println("%8d  %s".formatted(count, job)));
        return 0;
    }
}

package lms.local.cli;

import java.time.LocalDate;
import java.util.Optional;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.suite.Places;

/** Shows or moves on the business date of the running suite. */
final class TodayCommand {

    private final Places places;

    TodayCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        Optional<LocalDate> wanted = arguments.next().map(Arguments::day);
        arguments.end();
        BusinessDates dates = new BusinessDates(FrontEnd.of(RunningSuite.settings(places)));
        wanted.ifPresent(dates::moveTo);
        dates.read()
                .forEach((service, day) ->
                        System.out.println("%-24s %s".formatted(service.id(), day)));
        return 0;
    }
}

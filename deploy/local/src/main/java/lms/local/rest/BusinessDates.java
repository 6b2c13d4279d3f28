package lms.local.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;

/** The business date of a training suite: the same in every service, and only moved onwards. */
public final class BusinessDates {

    private static final String PATH = "/v1/training/business-date";
    private static final int DAYS_AT_ONCE = 31;

    private final Caller operator;

    public BusinessDates(FrontEnd frontEnd) {
        this.operator = frontEnd.signIn("omar.dale");
    }

    /** Asks every service what day it is. */
    public Map<Component, LocalDate> read() {
        Map<Component, LocalDate> dates = new EnumMap<>(Component.class);
        for (Component service : Component.services()) {
            Answer answer = operator.get(service, PATH);
            if (answer.status() == 404) {
                throw new SuiteFailure(
                        service.id() + " was built without a settable date: ./lms run builds it");
            }
            dates.put(service, LocalDate.parse(answer.expect(200).body().path("date").asText()));
        }
        return dates;
    }

    /** Gives the date that all services share. */
    public LocalDate common() {
        Map<Component, LocalDate> dates = read();
        LocalDate latest = dates.values().stream().max(LocalDate::compareTo).orElseThrow();
        if (dates.values().stream().distinct().count() > 1) {
            set(latest);
        }
        return latest;
    }

    /** Sets a service's first date, or moves it on. */
    public void set(Component service, LocalDate day) {
        operator.put(service, PATH, Map.of("date", day.toString()), Map.of()).expect(200);
    }

    private void set(LocalDate day) {
        Component.services().forEach(service -> set(service, day));
    }

    /**
     * Moves all services on to a day; the night's jobs run for each day passed.
     *
     * @throws SuiteFailure when the day is before the date they have
     */
    public void moveTo(LocalDate day) {
        LocalDate now = common();
        if (day.isBefore(now)) {
            throw new SuiteFailure(
                    "The business date is %s and only moves onwards; ./lms run --fresh starts over"
                            .formatted(now));
        }
        while (now.isBefore(day)) {
            LocalDate next = now.plusDays(DAYS_AT_ONCE);
            now = next.isBefore(day) ? next : day;
            set(now);
        }
    }
}

package lms.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.sample.SampleCaseload;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Ports;
import lms.local.suite.Suite;
import lms.local.suite.SuiteSettings;

/** What all journeys share: the running suite with its sample caseload, and the ways into it. */
public final class Journeys implements AutoCloseable {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 5, 1);
    private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private final Suite suite;
    private final FrontEnd frontEnd;
    private final BusinessDates dates;
    private final Databases databases;
    private final Messages messages;
    private final Traces traces = new Traces();
    private final Map<String, SignedIn> people = new ConcurrentHashMap<>();
    private final List<Component> endedUnexpectedly = new CopyOnWriteArrayList<>();

    private Journeys(Suite suite) {
        this.suite = suite;
        this.frontEnd = FrontEnd.of(suite);
        this.databases = new Databases(suite);
        this.messages = new Messages(suite);
        suite.onUnexpectedEnd(endedUnexpectedly::add);
        System.setProperty(ALLOWED, suite.tokenEndpoint().toString());
        this.dates = startAndFill();
    }

    static Journeys start() {
        var root = Path.of(System.getProperty("lms.root"));
        var places = new Places(root, Path.of("target", "suite"));
        var suite = new Suite(new SuiteSettings(places, Ports.free(), false));
        suite.clearLeftovers();
        suite.dropStores();
        Folder.clear(places.home().resolve("logs"));
        return new Journeys(suite);
    }

    /** As {@code ./lms run} does it. */
    private BusinessDates startAndFill() {
        var caseload = SampleCaseload.read(suite.settings().places());
        caseload.begin();
        suite.startPlatform(Journeys::say);
        var operator = new BusinessDates(frontEnd);
        for (var service : Component.services()) {
            suite.startAndSay(service, Journeys::say);
            caseload.date(service, operator);
        }
        suite.startProviders(Journeys::say);
        caseload.load(frontEnd, operator, FIRST_DAY, Journeys::say);
        return operator;
    }

    @SuppressWarnings("SystemOut") // whoever waits for the tests sees what takes long
    private static void say(String line) {
        System.out.println(line);
    }

    /** The suite itself. */
    public Suite suite() {
        return suite;
    }

    /** One of the demo users, signed in. */
    public SignedIn as(String person) {
        return people.computeIfAbsent(person, name -> new SignedIn(frontEnd.signIn(name), traces));
    }

    /** An adviser of the office LDS at work. */
    public Adviser amal() {
        return new Adviser(as("amal.khan"), today());
    }

    /** The operator. */
    public SignedIn omar() {
        return as("omar.dale");
    }

    /** The business date that all services share. */
    public LocalDate today() {
        return dates.common();
    }

    /** Moves the business date on, in all services. */
    public void moveTo(LocalDate day) {
        dates.moveTo(day);
    }

    public Databases databases() {
        return databases;
    }

    public Messages messages() {
        return messages;
    }

    /** How far the services have read. */
    public Groups groups() {
        return new Groups(suite);
    }

    /** Where the journeys have been, and whose personal data they carried. */
    public Traces traces() {
        return traces;
    }

    /** The overdue-referrals report as a report reader sees it. */
    public Report overdueReport() {
        return report("overdue-referrals");
    }

    /** The Deferral/Exemption report as a report reader sees it. */
    public Report deferralsAndExemptions() {
        return report("deferrals-and-exemptions");
    }

    private Report report(String name) {
        return new Report(as("rita.snow"), "/v1/reports/" + name, today());
    }

    /** What a provider's own program has taken in. */
    public Received received() {
        return new Received(suite.settings().places());
    }

    /** What a component has logged by now. */
    public String logOf(Component component) {
        try {
            return Files.readString(suite.settings().places().log(component));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The components that ended without having been asked to; there should be none. */
    public List<Component> endedUnexpectedly() {
        return List.copyOf(endedUnexpectedly);
    }

    @Override
    public void close() {
        suite.close();
    }
}

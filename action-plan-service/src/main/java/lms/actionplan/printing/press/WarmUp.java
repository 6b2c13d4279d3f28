package lms.actionplan.printing.press;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import lms.actionplan.printing.Press;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.PrintedPlan;
import lms.actionplan.printing.PrintedPlan.Item;
import lms.actionplan.printing.PrintedPlan.ItemList;
import lms.actionplan.printing.PrintedPlan.Review;
import lms.actionplan.printing.PrintedPlan.Row;
import lms.actionplan.printing.PrintedPlan.Section;
import lms.actionplan.printing.PrintedPlan.Signing;

/**
 * Lays out a plan of nobody before the service listens: the first print of a process takes several
 * times as long as the later ones, and nobody in an interview is to wait for it.
 */
@ApplicationScoped
class WarmUp {

    static final int PRINTS = 3;

    /** However slow the machine, the service starts. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int ITEMS = 12;
    private static final int REVIEWS = 3;
    private static final String WORDS =
            "A trial print, which is not kept: its lines are long enough to be broken, so that all"
                    + " of the layout has been done once before the first adviser asks for paper.";

    private final Press press;
    private final LongSupplier nanos;
    private int printed;

    @Inject
    WarmUp(Press press) {
        this(press, System::nanoTime);
    }

    WarmUp(Press press, LongSupplier nanos) {
        this.press = press;
        this.nanos = nanos;
    }

    /** Takes place before the service listens, as all that observes its start does. */
    void before(@Observes StartupEvent ready) {
        print();
    }

    /** Prints until it has printed often enough or the time is up. */
    void print() {
        long start = nanos.getAsLong();
        while (printed < PRINTS && nanos.getAsLong() - start < LONGEST.toNanos()) {
            press.pdf(plan(), 1, Instant.EPOCH, new PrintId(new UUID(0, 0)));
            printed++;
        }
    }

    /** How often it has printed. */
    int printed() {
        return printed;
    }

    /** A plan with something in every part of the page. */
    static PrintedPlan plan() {
        var rows = List.of(new Row("Label", List.of("First value", "Second value")));
        return new PrintedPlan(
                "en-GB",
                "Action Plan",
                "Action Plan",
                "Name",
                "Nobody",
                "Reference",
                "None",
                rows,
                List.of(new Section("Before", rows, WORDS)),
                new ItemList("Action Items", items(rows)),
                List.of(new Section("After", rows, WORDS)),
                new Signing("Signatures", WORDS, List.of("Customer", "Adviser"), "Date"),
                "Action Plan",
                "Page",
                "of",
                WORDS);
    }

    private static List<Item> items(List<Row> rows) {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> new Item("Item", "By", "Closed", WORDS, rows, "Reviews", reviews()))
                .toList();
    }

    private static List<Review> reviews() {
        return IntStream.range(0, REVIEWS)
                .mapToObj(i -> new Review("Review", "Recorded", WORDS))
                .toList();
    }
}

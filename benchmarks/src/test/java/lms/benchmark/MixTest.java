package lms.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.benchmark.Mix.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What advisers do, in what shares and when")
class MixTest {

    @Test
    @DisplayName("out of each hundred acts: 20 saves, 50 openings, 15 amendments, 15 lists")
    void shares() {
        var mix = new Mix(1);

        for (int hundred = 0; hundred < 3; hundred++) {
            assertEquals(
                    Map.of(Kind.SAVE, 20L, Kind.OPEN, 50L, Kind.AMEND, 15L, Kind.LIST, 15L),
                    Stream.generate(mix::next)
                            .limit(100)
                            .collect(groupingBy(Function.identity(), counting())));
        }
    }

    @Test
    @DisplayName("in an order of its own for each hundred, and the same for the same seed")
    void order() {
        var mix = new Mix(1);
        var first = Stream.generate(mix::next).limit(100).toList();
        var second = Stream.generate(mix::next).limit(100).toList();

        assertNotEquals(first, second);
        assertEquals(first, Stream.generate(new Mix(1)::next).limit(100).toList());
        assertNotEquals(first, Stream.generate(new Mix(2)::next).limit(100).toList());
    }

    @Test
    @DisplayName("arrivals come at a constant rate, however late they are taken")
    void arrivals() {
        var arrivals = new Arrivals(1_000, 200, 2);

        assertEquals(List.of(0L, 1L, 2L), Stream.generate(arrivals::take).limit(3).toList());
        assertEquals(1_000, arrivals.moment(0));
        assertEquals(5_001_000, arrivals.moment(1));
        assertEquals(1_995_001_000, arrivals.moment(399));
        IntStream.range(3, 400).forEach(next -> assertEquals(next, arrivals.take()));
        assertEquals(-1, arrivals.take());
    }

    @Test
    @DisplayName("times of several workers are told together, by kind")
    void times() {
        var one = new Stopwatch();
        var other = new Stopwatch();
        IntStream.rangeClosed(1, 5_000).forEach(at -> one.took(Kind.OPEN, at * 1_000_000L));
        other.took(Kind.OPEN, 9_000_000_000L);
        other.took(Kind.SAVE, 2_500_000);

        var opened = Stopwatch.of(List.of(one, other), List.of(Kind.OPEN));
        var saved = Stopwatch.of(List.of(one, other), List.of(Kind.SAVE));

        assertEquals(5_001, opened.count());
        assertEquals(9_000, opened.longest());
        assertEquals(4_951, opened.quantile(0.99));
        assertEquals(2.5, saved.mean());
        assertEquals(5_002, Stopwatch.of(List.of(one, other), List.of(Kind.values())).count());
    }
}

package lms.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What processes take of the machine, as the kernel counts it. */
final class Usage {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private final Map<String, Long> processes;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final long wholeBefore;
    private final long idleBefore;

    /**
     * Begins to count.
     *
     * @param processes the number of each, by what it is called; the children that are not among
     *     them, nor come from one that is, count as theirs
     */
    Usage(Map<String, Long> processes) {
        this.processes = new LinkedHashMap<>(processes);
        this.processes.forEach((name, pid) -> before.put(name, ticks(pid)));
        var machine = machine();
        this.wholeBefore = machine.getFirst();
        this.idleBefore = machine.getLast();
    }

    /** Gives what part of the machine each has taken since, in percent, and who else. */
    Map<String, Double> shares() {
        var machine = machine();
        double whole = Math.max(1, machine.getFirst() - wholeBefore);
        double others = 100;
        var shares = new LinkedHashMap<String, Double>();
        for (var process : processes.entrySet()) {
            double share =
                    100
                            * (ticks(process.getValue())
                                    - before.getOrDefault(process.getKey(), 0L))
                            / whole;
            shares.put(process.getKey(), share);
            others -= share;
        }
        double idle = 100 * (machine.getLast() - idleBefore) / whole;
        shares.put("others", Math.max(0, others - idle));
        shares.put("idle", idle);
        return shares;
    }

    /** The processor time that a process and its children have taken. */
    private long ticks(long pid) {
        long own = sum(times(stat(pid), true));
        var others = processes.values().stream().filter(each -> each != pid).toList();
        var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).toList();
        // Whoever has started the others is not who they are.
        return children.stream().anyMatch(child -> others.contains(child.pid()))
                ? sum(times(stat(pid), false))
                : own
                        + children.stream()
                                .mapToLong(child -> sum(times(stat(child.pid()), false)))
                                .sum();
    }

    private static Path stat(long pid) {
        return PROCESSES.resolve(Long.toString(pid)).resolve("stat");
    }

    private static long sum(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> times(Path stat, boolean withEndedChildren) {
        var text = read(stat);
        // The name before the last bracket may hold anything, spaces as well.
        var fields = text.substring(text.lastIndexOf(')') + 1).strip().split(" ", -1);
        var times = new ArrayList<Long>();
        if (fields.length > CHILDREN_SYSTEM) {
            times.add(Long.parseLong(fields[USER]));
            times.add(Long.parseLong(fields[SYSTEM]));
            if (withEndedChildren) {
                times.add(Long.parseLong(fields[CHILDREN_USER]));
                times.add(Long.parseLong(fields[CHILDREN_SYSTEM]));
            }
        }
        return times;
    }

    /** All the time of all cores, and how much of it nobody wanted. */
    private static List<Long> machine() {
        var first = read(PROCESSES.resolve("stat")).lines().findFirst().orElse("cpu");
        var times = Stream.of(first.split(" +", -1)).skip(1).limit(8).map(Long::parseLong).toList();
        return times.size() < 5
                ? List.of(0L, 0L)
                : List.of(sum(times), times.get(3) + times.get(4));
    }

    /** The processor time of each kind of thread of a process, in ticks. */
    static Map<String, Long> threads(long pid) {
        var times = new LinkedHashMap<String, Long>();
        try (var tasks = Files.list(PROCESSES.resolve(Long.toString(pid)).resolve("task"))) {
            for (var task : tasks.toList()) {
                var name = read(task.resolve("comm")).strip().replaceAll("[-#0-9 ]+$", "");
                times.merge(name, sum(times(task.resolve("stat"), false)), Long::sum);
            }
        } catch (IOException e) {
            return times;
        }
        return times;
    }

    /** How much memory a process has resident: all, and with what it shares counted in part. */
    static String memory(long pid) {
        var rollup = read(PROCESSES.resolve(Long.toString(pid)).resolve("smaps_rollup"));
        return "%d MiB resident, %d MiB proportional"
                .formatted(mebibytes(rollup, "Rss:"), mebibytes(rollup, "Pss:"));
    }

    private static long mebibytes(String text, String what) {
        return text.lines()
                        .filter(line -> line.startsWith(what))
                        .map(line -> line.replaceAll("[^0-9]", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // It has ended in the meantime.
            return "";
        }
    }
}

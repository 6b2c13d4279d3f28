package lms.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.SuiteFailure;

/** Runs one benchmark. */
public final class Main {

    private static final String NAMES =
            "search [--clients N], client-record [--seconds N],"
                    + " action-plan [--clients N] [--warm N] [--seconds N] [--rounds N] [--profile],"
                    + " spelling [--checks N], printing [--prints N], recalculation [--clients N]";

    private Main() {}

    /** Takes the benchmark's name and its settings as {@code ./lms benchmark} was given them. */
    public static void main(String[] arguments) {
        System.exit(run(new ArrayList<>(List.of(arguments))));
    }

    static int run(List<String> arguments) {
        try {
            String name = arguments.isEmpty() ? "" : arguments.removeFirst();
            switch (name) {
                case "search" -> {
                    int clients = setting(arguments, "--clients", 1_000_000);
                    int searches = setting(arguments, "--searches", 200);
                    end(arguments);
                    try (var stand =
                            Stand.start(places(name), Main::say, Component.CLIENT_RECORD)) {
                        new SearchBenchmark(stand, clients, searches).run();
                    }
                }
                case "client-record" -> {
                    int seconds = setting(arguments, "--seconds", 10);
                    int rounds = setting(arguments, "--rounds", 3);
                    end(arguments);
                    try (var stand =
                            Stand.start(places(name), Main::say, Component.CLIENT_RECORD)) {
                        new ClientRecordBenchmark(stand, seconds, rounds).run();
                    }
                }
                case "action-plan" -> {
                    int clients = setting(arguments, "--clients", 10_000);
                    int warm = setting(arguments, "--warm", 300);
                    int seconds = setting(arguments, "--seconds", 60);
                    int rounds = setting(arguments, "--rounds", 3);
                    boolean profiles = arguments.remove("--profile");
                    end(arguments);
                    try (var stand =
                            Stand.startAnew(places(name), Main::say, Component.ACTION_PLAN)) {
                        new ActionPlanBenchmark(stand, clients, warm, seconds, rounds, profiles)
                                .run();
                    }
                }
                case "spelling" -> {
                    int checks = setting(arguments, "--checks", 300);
                    end(arguments);
                    try (var stand = Stand.start(places(name), Main::say, Component.ACTION_PLAN)) {
                        new SpellingBenchmark(stand, checks).run();
                    }
                }
                case "printing" -> {
                    int prints = setting(arguments, "--prints", 30);
                    end(arguments);
                    try (var stand =
                            Stand.startAnew(places(name), Main::say, Component.ACTION_PLAN)) {
                        new PrintingBenchmark(stand, prints).run();
                    }
                }
                case "recalculation" -> {
                    int clients = setting(arguments, "--clients", 1_000_000);
                    end(arguments);
                    try (var stand =
                            Stand.startAnew(places(name), Main::say, Component.WORK_PROGRAMME)) {
                        new RecalculationBenchmark(stand, clients).run();
                    }
                }
                default -> throw new SuiteFailure("Which benchmark? One of " + NAMES);
            }
            return 0;
        } catch (SuiteFailure e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int setting(List<String> arguments, String name, int usual) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return usual;
        }
        arguments.remove(at);
        String text = at < arguments.size() ? arguments.remove(at) : "";
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new SuiteFailure(name + " needs a number");
        }
        return Integer.parseInt(text);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void end(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new SuiteFailure("Not understood: " + String.join(" ", arguments));
        }
    }

    /** Each has a suite of its own: the one fills its table past the other. */
    private static Places places(String benchmark) {
        Path root = Path.of(Optional.ofNullable(System.getenv("LMS_ROOT")).orElse("."));
        Path home =
                Optional.ofNullable(System.getenv("LMS_HOME"))
                        .map(Path::of)
                        .orElse(root.resolve(".lms"));
        return new Places(root, home.resolve("benchmarks").resolve(benchmark));
    }
}

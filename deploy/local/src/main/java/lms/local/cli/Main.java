package lms.local.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.local.suite.Places;
import lms.local.suite.SuiteFailure;

/** Runs one command; what a person must know is one message, never a stack trace. */
public final class Main {

    private Main() {}

    /** Takes the command and its arguments as {@code ./lms} was given them. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    static int run(List<String> arguments, Map<String, String> environment) {
        try {
            Places places = places(environment);
            String command = arguments.isEmpty() ? "help" : arguments.getFirst();
            Arguments rest =
                    new Arguments(
                            arguments.subList(Math.min(1, arguments.size()), arguments.size()));
            return switch (command) {
                case "run" -> new RunCommand(places, environment).run(rest);
                case "demo" -> new DemoCommand(places, environment).run(rest);
                case "load" -> new LoadCommand(places, environment).run(rest);
                case "today" -> new TodayCommand(places).run(rest);
                case "rehearse" -> new RehearseCommand(places).run(rest);
                case "claims" -> new ClaimsCommand(places).run(rest);
                case "status" -> new StatusCommand(places).run(rest);
                case "logs" -> new LogsCommand(places).run(rest);
                case "stop" -> new StopCommand(places).run(rest);
                case "help", "--help", "-h" -> Help.show();
                default -> throw new SuiteFailure("No such command: " + command + ". ./lms help");
            };
        } catch (SuiteFailure e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static Places places(Map<String, String> environment) {
        Path root = Path.of(Optional.ofNullable(environment.get("LMS_ROOT")).orElse("."));
        String home = environment.get("LMS_HOME");
        return new Places(root, home == null ? root.resolve(".lms") : Path.of(home));
    }
}

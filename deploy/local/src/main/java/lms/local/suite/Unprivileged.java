package lms.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Then it runs in a user namespace where it is nobody while its
 * files stay root's, or, where there are no such namespaces, as the machine's nobody.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private static final List<String> PREFIX = prefix();

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(PREFIX);
        whole.addAll(command);
        return whole;
    }

    /** Gives a file or folder to whom the commands run as. */
    static void handOver(Path path) {
        if (PREFIX.contains("setpriv")) {
            Commands.run(List.of("chown", NOBODY + ":" + NOBODY, path.toString()));
        }
    }

    private static List<String> prefix() {
        if (!isRoot()) {
            return List.of();
        }
        if (Commands.succeeds(List.of("unshare", "--user", "true"))) {
            return List.of("unshare", "--user");
        }
        return List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lms.local.suite;

import java.nio.file.Path;

/** The Java that runs this program also runs the others. */
final class Jvm {

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

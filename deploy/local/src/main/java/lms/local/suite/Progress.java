package lms.local.suite;

/** Is told what goes on, one line at a time. */
@FunctionalInterface
public interface Progress {

    /** Says nothing to anybody. */
    Progress SILENT = line -> {};

    void say(String line);
}

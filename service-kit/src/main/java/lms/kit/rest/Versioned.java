package lms.kit.rest;

/** A representation with a version; its answer carries the version as a strong ETag. */
public interface Versioned {

    /** Counts the changes; the first is 1. */
    long version();
}

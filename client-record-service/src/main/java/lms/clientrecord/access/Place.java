package lms.clientrecord.access;

import java.time.Instant;

/** A place in the log, at which a page ended. */
public record Place(Instant at, long id) {}

package lms.clientrecord.access;

/**
 * An opening as it stands in the log.
 *
 * @param id the log's own number for it
 */
public record Logged(long id, Opening opening) {}

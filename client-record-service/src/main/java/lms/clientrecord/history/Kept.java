package lms.clientrecord.history;

import lms.kit.access.Stamp;

/**
 * A state as it was kept.
 *
 * @param version the version that the aspect had with it
 * @param changed who made it so, and when
 */
public record Kept<S>(long version, Stamp changed, S state) {}

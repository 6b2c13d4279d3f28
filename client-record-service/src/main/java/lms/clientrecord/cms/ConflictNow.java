package lms.clientrecord.cms;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A conflict, with what the record says now.
 *
 * @param other the client on whose record the number stands already, if the caller may know of them
 * @param recordValue what the record says; of a closed conflict what it said then
 * @param version counts the changes of the conflict and of the record together, so that nobody
 *     decides about a record that has changed since it was read
 */
public record ConflictNow(
        ClaimsConflict conflict,
        @Nullable ClientId other,
        @Nullable String recordValue,
        long version) {}

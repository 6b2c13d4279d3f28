/** How a refusal or a fault is told to a client: problem+json (RFC 9457). */
@NullMarked
package lms.kit.problem;

import org.jspecify.annotations.NullMarked;

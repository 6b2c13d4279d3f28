/** Takes from the other services' events the few facts that reports need. */
@NullMarked
package lms.reporting.journey.messaging;

import org.jspecify.annotations.NullMarked;

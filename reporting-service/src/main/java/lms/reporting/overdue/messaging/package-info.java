/** Takes from the other services' events the few facts that the report needs. */
@NullMarked
package lms.reporting.overdue.messaging;

import org.jspecify.annotations.NullMarked;

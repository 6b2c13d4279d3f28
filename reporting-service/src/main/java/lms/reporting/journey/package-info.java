/** What the other services told of clients and their way through the Work Programme. */
@NullMarked
package lms.reporting.journey;

import org.jspecify.annotations.NullMarked;

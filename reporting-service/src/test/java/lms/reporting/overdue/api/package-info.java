/** Tests of the forms that the report takes. */
@NullMarked
package lms.reporting.overdue.api;

import org.jspecify.annotations.NullMarked;

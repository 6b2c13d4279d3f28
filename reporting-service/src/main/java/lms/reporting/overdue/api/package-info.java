/** The overdue-referrals report over HTTP, as JSON and as CSV. */
@NullMarked
package lms.reporting.overdue.api;

import org.jspecify.annotations.NullMarked;

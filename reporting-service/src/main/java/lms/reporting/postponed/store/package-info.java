/** The query that finds postponements to be looked at again. */
@NullMarked
package lms.reporting.postponed.store;

import org.jspecify.annotations.NullMarked;

/** The Deferral/Exemption report over HTTP, as JSON and as CSV. */
@NullMarked
package lms.reporting.postponed.api;

import org.jspecify.annotations.NullMarked;

/** Pages of the specification of the Deferral/Exemption report. */
@NullMarked
package lms.reporting.postponed.rules;

import org.jspecify.annotations.NullMarked;

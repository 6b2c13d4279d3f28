/** Tests of the Deferral/Exemption report as a whole. */
@NullMarked
package lms.reporting.postponed;

import org.jspecify.annotations.NullMarked;

/** The list of escalations over REST. */
@NullMarked
package lms.workprogramme.escalation.api;

import org.jspecify.annotations.NullMarked;

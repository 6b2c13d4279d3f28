/** Postponements over REST. */
@NullMarked
package lms.workprogramme.postponement.api;

import org.jspecify.annotations.NullMarked;

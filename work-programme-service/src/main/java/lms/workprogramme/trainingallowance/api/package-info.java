/** The Training Allowance subform over REST. */
@NullMarked
package lms.workprogramme.trainingallowance.api;

import org.jspecify.annotations.NullMarked;

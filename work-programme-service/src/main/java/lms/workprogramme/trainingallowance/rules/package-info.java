/** The rules of the Training Allowance. */
@NullMarked
package lms.workprogramme.trainingallowance.rules;

import org.jspecify.annotations.NullMarked;

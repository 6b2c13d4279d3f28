/** The rules of the Training Allowance, as pages of the text. */
@NullMarked
package lms.workprogramme.trainingallowance.rules;

import org.jspecify.annotations.NullMarked;

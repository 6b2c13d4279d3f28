/** The training that a participant attends, and for which an allowance is paid. */
@NullMarked
package lms.workprogramme.trainingallowance;

import org.jspecify.annotations.NullMarked;

/** The Work Programme hotspot that is shown at the head of a plan. */
@NullMarked
package lms.actionplan.workprogramme;

import org.jspecify.annotations.NullMarked;

/** Puts prints onto pages: HTML, fonts, and tagged PDF. */
@NullMarked
package lms.actionplan.printing.press;

import org.jspecify.annotations.NullMarked;

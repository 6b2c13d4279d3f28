/** Spelling: what is not in the dictionary, what it may have been, and the shared dictionary. */
@NullMarked
package lms.actionplan.spelling;

import org.jspecify.annotations.NullMarked;

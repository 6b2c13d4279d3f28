/** Which words a text has, and which of them are recognised. */
@NullMarked
package lms.actionplan.spelling.rules;

import org.jspecify.annotations.NullMarked;

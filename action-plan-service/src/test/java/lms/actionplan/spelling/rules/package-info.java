/** Tests of spelling's rules. */
@NullMarked
package lms.actionplan.spelling.rules;

import org.jspecify.annotations.NullMarked;

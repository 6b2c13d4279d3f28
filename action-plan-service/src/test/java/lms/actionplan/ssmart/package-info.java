/** Tests of SSMART hints. */
@NullMarked
package lms.actionplan.ssmart;

import org.jspecify.annotations.NullMarked;

/** Tests of the service as a whole. */
@NullMarked
package lms.actionplan;

import org.jspecify.annotations.NullMarked;

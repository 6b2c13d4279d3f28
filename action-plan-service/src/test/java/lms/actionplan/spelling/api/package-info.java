/** Tests of spelling over REST. */
@NullMarked
package lms.actionplan.spelling.api;

import org.jspecify.annotations.NullMarked;

/** Spelling for front ends. */
@NullMarked
package lms.actionplan.spelling.api;

import org.jspecify.annotations.NullMarked;

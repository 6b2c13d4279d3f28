/** Where the shared dictionary is kept. */
@NullMarked
package lms.actionplan.spelling.store;

import org.jspecify.annotations.NullMarked;

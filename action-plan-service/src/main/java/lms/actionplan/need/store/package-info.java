/** Where the facts of the benefit position are kept. */
@NullMarked
package lms.actionplan.need.store;

import org.jspecify.annotations.NullMarked;

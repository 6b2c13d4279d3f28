/** What the benefit position tells. */
@NullMarked
package lms.actionplan.need.messaging;

import org.jspecify.annotations.NullMarked;

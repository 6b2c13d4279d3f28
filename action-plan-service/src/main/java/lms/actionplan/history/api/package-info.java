/** The history of plans over REST. */
@NullMarked
package lms.actionplan.history.api;

import org.jspecify.annotations.NullMarked;

/** The processes of the suite: how each is started, found ready, stopped and killed. */
@NullMarked
package lms.local.suite;

import org.jspecify.annotations.NullMarked;

/** Tests of what an event's record refuses by itself. */
@NullMarked
package lms.language.event;

import org.jspecify.annotations.NullMarked;

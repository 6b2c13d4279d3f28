/** The published language: which topics there are, what their keys and events are. */
@NullMarked
package lms.language;

import org.jspecify.annotations.NullMarked;

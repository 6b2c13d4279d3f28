/** What all windows of the record have in common. */
@NullMarked
package lms.clientrecord.window;

import org.jspecify.annotations.NullMarked;

/** What each topic says: one record per event, the whole aspect after the change. */
@NullMarked
package lms.language.event;

import org.jspecify.annotations.NullMarked;

/** Conversations in the database. */
@NullMarked
package lms.clientrecord.conversation.store;

import org.jspecify.annotations.NullMarked;

/** Conversations: dated notes about a client, of which every text is kept. */
@NullMarked
package lms.clientrecord.conversation;

import org.jspecify.annotations.NullMarked;

/** Conversations over REST. */
@NullMarked
package lms.clientrecord.conversation.api;

import org.jspecify.annotations.NullMarked;

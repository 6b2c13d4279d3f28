/** The rules of conversations, as pages of the specification. */
@NullMarked
package lms.clientrecord.conversation.rules;

import org.jspecify.annotations.NullMarked;

/** The rules of conversations. */
@NullMarked
package lms.clientrecord.conversation.rules;

import org.jspecify.annotations.NullMarked;

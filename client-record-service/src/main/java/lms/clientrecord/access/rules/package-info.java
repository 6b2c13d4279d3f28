/** The rules of opening a record, and of checking who did. */
@NullMarked
package lms.clientrecord.access.rules;

import org.jspecify.annotations.NullMarked;

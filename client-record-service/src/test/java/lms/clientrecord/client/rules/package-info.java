/** The specification of client details. */
@NullMarked
package lms.clientrecord.client.rules;

import org.jspecify.annotations.NullMarked;

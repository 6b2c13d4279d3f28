/** Proves what the claims system may do to a record, and what not (IT ¶24). */
@NullMarked
package lms.clientrecord.cms.rules;

import org.jspecify.annotations.NullMarked;

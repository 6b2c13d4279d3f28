/** What joint claims may be recorded, and what they show. */
@NullMarked
package lms.clientrecord.jointclaim.rules;

import org.jspecify.annotations.NullMarked;

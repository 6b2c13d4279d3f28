/** What the claims system may correct on a record. */
@NullMarked
package lms.clientrecord.cms.rules;

import org.jspecify.annotations.NullMarked;

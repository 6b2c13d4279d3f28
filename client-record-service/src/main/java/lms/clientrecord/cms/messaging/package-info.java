/** What the claims system tells. */
@NullMarked
package lms.clientrecord.cms.messaging;

import org.jspecify.annotations.NullMarked;

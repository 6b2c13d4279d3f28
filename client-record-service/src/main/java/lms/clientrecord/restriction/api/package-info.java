/** Restrictions over REST. */
@NullMarked
package lms.clientrecord.restriction.api;

import org.jspecify.annotations.NullMarked;

/** The benefit position over REST. */
@NullMarked
package lms.clientrecord.benefitposition.api;

import org.jspecify.annotations.NullMarked;

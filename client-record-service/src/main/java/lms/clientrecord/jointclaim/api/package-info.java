/** Joint claims over REST. */
@NullMarked
package lms.clientrecord.jointclaim.api;

import org.jspecify.annotations.NullMarked;

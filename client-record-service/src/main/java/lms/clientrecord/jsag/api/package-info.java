/** The Jobseeker's Agreement over REST. */
@NullMarked
package lms.clientrecord.jsag.api;

import org.jspecify.annotations.NullMarked;

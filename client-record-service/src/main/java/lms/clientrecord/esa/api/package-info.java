/** The ESA Classification and the WCA Outcome sub-form over REST. */
@NullMarked
package lms.clientrecord.esa.api;

import org.jspecify.annotations.NullMarked;

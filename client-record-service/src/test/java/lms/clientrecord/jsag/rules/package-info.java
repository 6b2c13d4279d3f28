/** Tests of the rules of the Jobseeker's Agreement. */
@NullMarked
package lms.clientrecord.jsag.rules;

import org.jspecify.annotations.NullMarked;

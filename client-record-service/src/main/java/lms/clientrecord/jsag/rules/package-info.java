/** What may stand in a Jobseeker's Agreement. */
@NullMarked
package lms.clientrecord.jsag.rules;

import org.jspecify.annotations.NullMarked;

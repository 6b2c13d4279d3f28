/** The sample caseload, entered through the services on its own business dates. */
@NullMarked
package lms.local.sample;

import org.jspecify.annotations.NullMarked;

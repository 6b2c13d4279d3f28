/** The claims system, CMS, as the suite sees it: a simulator that sends invented claims. */
@NullMarked
package lms.local.claims;

import org.jspecify.annotations.NullMarked;

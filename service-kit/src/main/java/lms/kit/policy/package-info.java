/** Values decided by policy, each with the day from which it holds. */
@NullMarked
package lms.kit.policy;

import org.jspecify.annotations.NullMarked;

/** A provider's own system in small: receives referrals, each once, and acknowledges them. */
@NullMarked
package lms.referenceprovider;

import org.jspecify.annotations.NullMarked;

/** Proves how the demo measures and judges. */
@NullMarked
package lms.local.demo;

import org.jspecify.annotations.NullMarked;

/** Tests that the benchmarks measure what they say. */
@NullMarked
package lms.benchmark;

import org.jspecify.annotations.NullMarked;

/** The main job, walked step by step and timed. */
@NullMarked
package lms.local.demo;

import org.jspecify.annotations.NullMarked;

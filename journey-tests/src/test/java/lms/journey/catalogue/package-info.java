/** What is generated from the sources, and holds them to their promises. */
@NullMarked
package lms.journey.catalogue;

import org.jspecify.annotations.NullMarked;

/** Holds the published language to its own word: records, schemas, samples and AsyncAPI agree. */
@NullMarked
package lms.language;

import org.jspecify.annotations.NullMarked;

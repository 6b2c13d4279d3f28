/** What every resource needs: versions, links, pages, safe retries. */
@NullMarked
package lms.kit.rest;

import org.jspecify.annotations.NullMarked;

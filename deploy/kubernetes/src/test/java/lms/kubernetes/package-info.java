/** What an operator applies to a cluster, rendered and read as the cluster would read it. */
@NullMarked
package lms.kubernetes;

import org.jspecify.annotations.NullMarked;

/** Proves that topics and ACLs are read as the cluster would read them. */
@NullMarked
package lms.local.broker;

import org.jspecify.annotations.NullMarked;

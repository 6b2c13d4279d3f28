/** The Kafka broker's own process, and the topics and ACLs that are applied to it. */
@NullMarked
package lms.local.broker;

import org.jspecify.annotations.NullMarked;

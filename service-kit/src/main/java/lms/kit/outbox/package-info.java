/** Events leave in the transaction that made them true, and reach Kafka afterwards. */
@NullMarked
package lms.kit.outbox;

import org.jspecify.annotations.NullMarked;

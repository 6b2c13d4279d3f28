/** Work Choice over REST. */
@NullMarked
package lms.clientrecord.workchoice.api;

import org.jspecify.annotations.NullMarked;

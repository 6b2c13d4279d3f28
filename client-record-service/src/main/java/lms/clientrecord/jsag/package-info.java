/** The Jobseeker's Agreement of a JSA customer (AP ¶17, ¶80). */
@NullMarked
package lms.clientrecord.jsag;

import org.jspecify.annotations.NullMarked;

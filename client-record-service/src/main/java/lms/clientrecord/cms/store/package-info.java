/** Cases and conflicts in the database. */
@NullMarked
package lms.clientrecord.cms.store;

import org.jspecify.annotations.NullMarked;

/**
 * The claims system, CMS: the clients it creates and corrects, and the work list of conflicts (IT
 * ¶24).
 */
@NullMarked
package lms.clientrecord.cms;

import org.jspecify.annotations.NullMarked;

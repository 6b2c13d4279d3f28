/**
 * Employment and Support Allowance: the classification, the WCA outcome and the status (WP ¶43-48).
 */
@NullMarked
package lms.clientrecord.esa;

import org.jspecify.annotations.NullMarked;

package lms.kit.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the paragraphs behind a rule, or that a test is a page of: {@code "AP ¶68"}, several with
 * commas, or {@code "decision ADR-0018"} for a rule that no text gives.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Source {

    /** The paragraphs, as {@code docs/domain.md} names them. */
    String value();
}

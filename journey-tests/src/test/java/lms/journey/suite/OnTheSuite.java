package lms.journey.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a journey: its constructor is given the one running suite of the test run. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(TheSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface OnTheSuite {}

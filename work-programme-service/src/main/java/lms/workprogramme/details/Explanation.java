package lms.workprogramme.details;

import java.time.LocalDate;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Why a client stands where they stand on a day, if nothing more is learnt until then.
 *
 * @param nextChangeOn the first day after it on which the answer changes by itself
 */
public record Explanation(
        Person person,
        ClientFacts facts,
        Course course,
        Decision decision,
        Standing standing,
        @Nullable LocalDate nextChangeOn) {}

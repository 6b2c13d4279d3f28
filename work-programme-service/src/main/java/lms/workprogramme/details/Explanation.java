package lms.workprogramme.details;

import java.time.LocalDate;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Given;
import lms.workprogramme.journey.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Why a client stands where they stand on a day, if nothing more is learnt until then.
 *
 * @param facts the facts it goes by
 * @param asOf the past day at whose end these were the facts known; null when they are those known
 *     now
 * @param nextChangeOn the first day after it on which the answer changes by itself
 * @param givenThen the answer that held at the end of that past day, when it is the day asked about
 * @param sameAsGivenThen whether that answer is the one recomputed now
 */
public record Explanation(
        Person person,
        ClientFacts facts,
        Course course,
        Decision decision,
        Standing standing,
        @Nullable LocalDate nextChangeOn,
        @Nullable LocalDate asOf,
        @Nullable Given givenThen,
        boolean sameAsGivenThen) {}

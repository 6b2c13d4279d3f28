package lms.workprogramme.allocation;

import lms.workprogramme.allocation.Candidates.Candidate;

/**
 * What a draw gave.
 *
 * @param counter how many numbers were rejected before this one
 * @param number the number drawn, from 0 to the total weight less 1
 */
public record Draw(long counter, long number, Candidate chosen) {}

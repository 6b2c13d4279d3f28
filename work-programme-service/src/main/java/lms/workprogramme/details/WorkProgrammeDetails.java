package lms.workprogramme.details;

import lms.workprogramme.journey.Journey;
import lms.workprogramme.postponement.PostponeField;

/**
 * What the WP Details window shows (WP ¶6).
 *
 * @param postpone the Postpone field (WP ¶23)
 * @param mayRefer whether the [Refer] button is available to this caller now (WP ¶8-9)
 */
public record WorkProgrammeDetails(Journey journey, PostponeField postpone, boolean mayRefer) {}

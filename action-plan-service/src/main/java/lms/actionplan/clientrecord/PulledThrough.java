package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

/**
 * Everything that a plan draws from the record, together with the versions it was told in (AP ¶14).
 *
 * @param clientSummary the version of the client summary
 * @param disabledPerson the DP marker (AP ¶89)
 * @param childcare nothing in plans that were saved before they drew from that window
 * @param calculations none in plans that were saved before they drew them from interviews (AP ¶89)
 */
public record PulledThrough(
        long clientSummary,
        boolean disabledPerson,
        PulledInformation information,
        PulledQualifications qualifications,
        PulledChildcare childcare,
        PulledCalculations calculations) {

    /** What a plan holds that was never saved. */
    public static final PulledThrough NONE =
            new PulledThrough(
                    0,
                    false,
                    PulledInformation.NONE,
                    PulledQualifications.NONE,
                    PulledChildcare.NONE,
                    PulledCalculations.NONE);

    public PulledThrough {
        requireNonNull(information, "information");
        requireNonNull(qualifications, "qualifications");
        childcare = requireNonNullElse(childcare, PulledChildcare.NONE);
        calculations = requireNonNullElse(calculations, PulledCalculations.NONE);
    }

    /** The versions it was told in. */
    public AspectVersions versions() {
        return new AspectVersions(
                clientSummary,
                information.version(),
                qualifications.version(),
                childcare.version());
    }

    /** The Personal Circumstances tab, which draws from several places (AP ¶88-90). */
    public PersonalCircumstances personalCircumstances() {
        var outgoings = information.outgoings();
        return new PersonalCircumstances(
                outgoings.rentOrMortgage(),
                outgoings.councilTax(),
                outgoings.dependants(),
                outgoings.drivingLicence(),
                disabledPerson,
                childcare.ages(),
                calculations.results());
    }
}

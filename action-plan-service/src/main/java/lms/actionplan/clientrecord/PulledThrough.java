package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

/**
 * Everything that a plan draws from the record, together with the versions it was told in (AP ¶14).
 *
 * @param clientSummary the version of the client summary
 * @param disabledPerson the DP marker (AP ¶89)
 */
public record PulledThrough(
        long clientSummary,
        boolean disabledPerson,
        PulledInformation information,
        PulledQualifications qualifications) {

    /** What a plan holds that was never saved. */
    public static final PulledThrough NONE =
            new PulledThrough(0, false, PulledInformation.NONE, PulledQualifications.NONE);

    public PulledThrough {
        requireNonNull(information, "information");
        requireNonNull(qualifications, "qualifications");
    }

    /** The versions it was told in. */
    public AspectVersions versions() {
        return new AspectVersions(clientSummary, information.version(), qualifications.version());
    }

    /** The Personal Circumstances tab, which draws from both windows (AP ¶88-89). */
    public PersonalCircumstances personalCircumstances() {
        var outgoings = information.outgoings();
        return new PersonalCircumstances(
                outgoings.rentOrMortgage(),
                outgoings.councilTax(),
                outgoings.dependants(),
                outgoings.drivingLicence(),
                disabledPerson);
    }
}

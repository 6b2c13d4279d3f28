package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.value.RentOrMortgage;
import lms.language.value.YesNoNotKnown;

/** What the Personal Circumstances tab draws from two places of the record (AP ¶88-89). */
public record PersonalCircumstances(
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        boolean disabledPerson) {

    public PersonalCircumstances {
        requireNonNull(rentOrMortgage, "rentOrMortgage");
        requireNonNull(councilTax, "councilTax");
        requireNonNull(dependants, "dependants");
        requireNonNull(drivingLicence, "drivingLicence");
    }
}

package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.value.RentOrMortgage;
import lms.language.value.YesNoNotKnown;

/**
 * What the Personal Circumstances tab draws from different places of the record (AP ¶88-90).
 *
 * @param childrensAges in whole years, the oldest child first (AP ¶90)
 * @param inWorkBenefitCalculations from interviews, the one recorded last first (AP ¶89)
 */
public record PersonalCircumstances(
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        boolean disabledPerson,
        List<Integer> childrensAges,
        List<InWorkBenefitCalculation> inWorkBenefitCalculations) {

    public PersonalCircumstances {
        requireNonNull(rentOrMortgage, "rentOrMortgage");
        requireNonNull(councilTax, "councilTax");
        requireNonNull(dependants, "dependants");
        requireNonNull(drivingLicence, "drivingLicence");
        childrensAges = List.copyOf(childrensAges);
        inWorkBenefitCalculations = List.copyOf(inWorkBenefitCalculations);
    }
}

package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.value.RentOrMortgage;
import lms.language.value.YesNoNotKnown;

/** Outgoings, dependants and driving licence as Additional Information has them (AP ¶88, ¶106). */
public record Outgoings(
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence) {

    /** Nothing recorded yet: Not Known is the default of each field (AP ¶106). */
    public static final Outgoings NONE =
            new Outgoings(
                    RentOrMortgage.NOT_KNOWN,
                    YesNoNotKnown.NOT_KNOWN,
                    YesNoNotKnown.NOT_KNOWN,
                    new DrivingLicence(YesNoNotKnown.NOT_KNOWN, null));

    public Outgoings {
        requireNonNull(rentOrMortgage, "rentOrMortgage");
        requireNonNull(councilTax, "councilTax");
        requireNonNull(dependants, "dependants");
        requireNonNull(drivingLicence, "drivingLicence");
    }
}

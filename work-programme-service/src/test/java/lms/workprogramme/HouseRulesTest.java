package lms.workprogramme;

import lms.kit.fixtures.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("lms.workprogramme");
    }
}

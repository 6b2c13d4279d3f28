package lms.reporting;

import lms.kit.fixtures.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("lms.reporting");
    }
}

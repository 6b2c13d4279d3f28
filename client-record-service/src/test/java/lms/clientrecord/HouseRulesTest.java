package lms.clientrecord;

import lms.kit.fixtures.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("lms.clientrecord");
    }
}

package lms.actionplan;

import lms.kit.fixtures.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("lms.actionplan");
    }
}

package lms.workprogramme.details.api;

/** The examples of the OpenAPI document. */
final class Examples {

    static final String DETAILS =
            """
            {
              "clientId": "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
              "version": 3,
              "hotspot": "WP-Eligible",
              "currentCustomerGroup": "WP JSA 18-24",
              "eligibilityDate": "2012-05-01",
              "referralBasis": "Mandatory",
              "participationBasis": "Mandatory",
              "notices": ["Please book this customer a Work Programme referral interview"],
              "postpone": "Not Applicable",
              "officer": "System",
              "amendedOn": "2012-05-01",
              "office": "ZZZ",
              "_links": {
                "self": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme",
                  "method": "GET"
                },
                "eligibility": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/eligibility",
                  "method": "GET"
                },
                "referrals": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/referrals",
                  "method": "GET"
                },
                "refer": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/referrals",
                  "method": "POST"
                },
                "postponement": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/postponement",
                  "method": "GET"
                },
                "postpone": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/postponement",
                  "method": "PUT"
                }
              }
            }
            """;

    static final String EXPLANATION =
            """
            {
              "clientId": "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
              "on": "2012-05-01",
              "eligibility": {
                "group": "WP JSA 18-24",
                "eligibilityDate": "2012-05-01",
                "referralBasis": "Mandatory",
                "participationBasis": "Mandatory"
              },
              "paymentGroup": 1,
              "exIb": false,
              "hotspot": "WP-Eligible",
              "notices": ["Please book this customer a Work Programme referral interview"],
              "facts": {
                "dateOfBirth": "1989-06-14",
                "nation": "England",
                "clientSummaryVersion": 3,
                "claims": [{"benefit": "JSA", "on": {"first": "2011-08-01"}}],
                "jsaClaims": [{"first": "2011-08-01"}],
                "jsaLinkedPeriods": [{"first": "2011-08-01"}],
                "benefitPositionVersion": 1,
                "referralInterviews": []
              },
              "findings": [
                {
                  "condition": "AGED_18_TO_24",
                  "met": true,
                  "words": "The customer is aged 18 to 24 when the shorter wait is over.",
                  "because": "9 months after 2011-08-01 is 2012-05-01; aged 22 on that day.",
                  "source": "WP Appendix A, decision ADR-0018"
                }
              ],
              "policy": [
                {
                  "name": "jsa-18-24-months",
                  "value": 9,
                  "from": "2011-06-01",
                  "source": "WP Appendix A; M: public descriptions of the programme agree on 9 months"
                }
              ],
              "rows": [
                {
                  "name": "wp-jsa-18-24",
                  "value": "referral Mandatory, participation Mandatory, payment group 1",
                  "from": "2011-06-01",
                  "source": "WP Appendix A; M: compulsory from 9 months"
                }
              ]
            }
            """;

    private Examples() {}
}

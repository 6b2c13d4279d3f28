package lms.workprogramme.referral.api;

/** The examples of the OpenAPI document. */
final class Examples {

    static final String REFERRAL =
            """
            {
              "referralId": "9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280",
              "clientId": "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
              "version": 1,
              "referredCustomerGroup": "WP JSA 18-24",
              "participationBasis": "Mandatory",
              "provider": "calder-futures",
              "provision": "Work Programme, CPA 16 West Yorkshire, Calder Futures",
              "sequence": 1,
              "actionPlanVersion": 1,
              "wpStartDate": "2012-05-01",
              "referredAt": "2012-05-01T09:40:03.311Z",
              "officer": "A Khan",
              "office": "LDS",
              "state": "Live",
              "handoverHash": "a95b0b163beb7f0d788f453d084cc45af7cb3c39bdeacba4ad6c28f0302be2d5",
              "_links": {
                "self": {
                  "href": "/v1/referrals/9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280",
                  "method": "GET"
                },
                "allocation": {
                  "href": "/v1/referrals/9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280/allocation",
                  "method": "GET"
                },
                "work-programme": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme",
                  "method": "GET"
                }
              }
            }
            """;

    static final String ALLOCATION =
            """
            {
              "referralId": "9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280",
              "choice": "Drawn",
              "area": "CPA 16",
              "areaName": "West Yorkshire",
              "paymentGroup": 1,
              "on": "2012-05-01",
              "sharesVersion": "2011-06",
              "sharesFrom": "2011-06-01",
              "candidates": [
                {
                  "provider": "calder-futures",
                  "provision": "Work Programme, CPA 16 West Yorkshire, Calder Futures",
                  "weight": 1,
                  "listedWeight": 1
                },
                {
                  "provider": "aire-works",
                  "provision": "Work Programme, CPA 16 West Yorkshire, Aire Works",
                  "weight": 1,
                  "listedWeight": 1
                }
              ],
              "totalWeight": 2,
              "algorithm": "sha256-rejection-1",
              "seed": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
              "counter": 0,
              "draw": 0,
              "chosen": "calder-futures",
              "drawnAt": "2012-05-01T09:40:03.311Z",
              "explanation": [
                "Neither you nor your adviser chose the provider: it was drawn at random.",
                "The number drawn was 0, so your provider is Calder Futures."
              ],
              "explanationInWelsh": [
                "Nid chi na'ch cynghorydd a ddewisodd y darparwr: fe'i tynnwyd ar hap.",
                "Y rhif a dynnwyd oedd 0, felly eich darparwr yw Calder Futures."
              ]
            }
            """;

    private Examples() {}
}

package lms.clientrecord;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProductionTest.Production.class)
@DisplayName("ADR-0014 A build that serves real people")
@Source("decision ADR-0014")
class ProductionTest {

    /** A build without the training switch. */
    public static class Production implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lms.training", "false");
        }
    }

    @Test
    @DisplayName("takes nobody with a demonstration number, unless it is told to")
    void demonstrationNumber() {
        ClientRecords.asAdviser()
                .body(ClientRecords.details().toString())
                .post("/v1/clients")
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-102"))
                .body("errors[0].pointer", equalTo("/nino"))
                .body("source", equalTo("decision ADR-0014"));
    }
}

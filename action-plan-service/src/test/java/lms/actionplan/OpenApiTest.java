package lms.actionplan;

import io.quarkus.test.junit.QuarkusTest;
import lms.kit.fixtures.OpenApiContract;

@QuarkusTest
class OpenApiTest extends OpenApiContract {}

package lms.language;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges JSON by the schemas of the topics; formats count. */
final class Schemas {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private Schemas() {}

    static List<String> complaints(Topic<?> topic, String json) {
        return texts(
                REGISTRY.getSchema(Samples.schema(topic), InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
    }

    static List<String> complaintsAboutTheSchema(Topic<?> topic) {
        return texts(
                REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA))
                        .validate(Samples.schema(topic), InputFormat.JSON));
    }

    private static List<String> texts(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}

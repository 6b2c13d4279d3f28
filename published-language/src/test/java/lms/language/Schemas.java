package lms.language;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import lms.language.EveryTopic.Carried;

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

    static List<String> complaints(Carried carried, String json) {
        return texts(
                REGISTRY.getSchema(carried.schema(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
    }

    static List<String> complaintsAboutTheSchema(Carried carried) {
        return texts(
                REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA))
                        .validate(carried.schema(), InputFormat.JSON));
    }

    private static List<String> texts(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}

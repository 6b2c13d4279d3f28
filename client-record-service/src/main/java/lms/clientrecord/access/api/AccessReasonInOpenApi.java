package lms.clientrecord.access.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import lms.clientrecord.access.AccessReason;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document that every operation on a record takes the reason for it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AccessReasonInOpenApi implements OASFilter {

    private static final String NAME = "AccessReason";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addParameter(NAME, parameter());
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().contains("{clientId}"))
                .flatMap(path -> path.getValue().getOperations().values().stream())
                .forEach(operation ->
                        operation.addParameter(
                                OASFactory.createParameter()
                                        .ref("#/components/parameters/" + NAME)));
    }

    private static Parameter parameter() {
        return OASFactory.createParameter()
                .name(StatedReason.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "Why the record is opened. It is written down with every opening, and must"
                                + " be stated to open a restricted record (CR-511).")
                .schema(
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .enumeration(
                                        List.copyOf(
                                                AccessReason.stated().stream()
                                                        .map(AccessReason::word)
                                                        .toList())));
    }
}

package lms.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the OpenAPI document what every operation answers when it does not do what was asked. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String REFERENCE = "#/components/schemas/" + PROBLEM;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        if (document.getPaths() == null) {
            return;
        }
        var paths = document.getPaths().getPathItems();
        if (paths == null) {
            return;
        }
        for (var path : paths.values()) {
            for (var operation : path.getOperations().values()) {
                if (operation.getResponses() != null) {
                    operation
                            .getResponses()
                            .addAPIResponse(
                                    "default",
                                    OASFactory.createAPIResponse()
                                            .description("A problem (RFC 9457); nothing changed")
                                            .content(
                                                    OASFactory.createContent()
                                                            .addMediaType(
                                                                    "application/problem+json",
                                                                    OASFactory.createMediaType()
                                                                            .schema(reference()))));
                }
            }
        }
    }

    private static Schema reference() {
        return OASFactory.createSchema().ref(REFERENCE);
    }

    private static Schema problem() {
        return object(
                        Map.of(
                                "type", text("A URN made of the code"),
                                "title", text("The sort of no"),
                                "status", number(),
                                "code", text("The stable code of the weightiest reason"),
                                "detail",
                                        text("What to do, in the source's own words if it has any"),
                                "source", text("The paragraph behind it"),
                                "errors", list(reason()),
                                "confirm", confirmation(),
                                "traceId", text("By which an operator finds the request")))
                .required(
                        List.of(
                                "type", "title", "status", "code", "detail", "source", "errors",
                                "traceId"));
    }

    private static Schema reason() {
        return object(
                        Map.of(
                                "pointer",
                                        text(
                                                "A JSON pointer into the request; empty for all of it"),
                                "code", text("The stable code"),
                                "detail", text("What is wrong"),
                                "source", text("The paragraph behind it"),
                                "facts",
                                        OASFactory.createSchema()
                                                .addType(SchemaType.OBJECT)
                                                .description("What else helps to go on")))
                .required(List.of("pointer", "code", "detail", "source"));
    }

    private static Schema confirmation() {
        return object(
                        Map.of(
                                "field", text("The field of the request that confirms it"),
                                "prompt", text("The question it answers")))
                .required(List.of("field", "prompt"));
    }

    private static Schema object(Map<String, Schema> properties) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> schema.addProperty(property.getKey(), property.getValue()));
        return schema;
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}

package lms.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import lms.local.suite.Component;
import lms.local.suite.SuiteFailure;

/** What a night to come would do; however much it is, no more than a page is held. */
public final class Rehearsals {

    private static final String PATH = "/v1/operations/rehearsal?limit=100&on=";

    private final Caller operator;

    public Rehearsals(FrontEnd frontEnd) {
        this.operator = frontEnd.signIn("omar.dale");
    }

    /** Something that a job would do. */
    public record Act(String job, String subject, String what) {}

    /**
     * Tells all that a service would do in a night, one by one.
     *
     * @throws SuiteFailure when the night has begun, or is over
     */
    public void read(Component service, LocalDate night, Consumer<Act> told) {
        String after = "";
        do {
            Answer answer = operator.get(service, PATH + night + after);
            if (answer.status() == 422) {
                throw new SuiteFailure(
                        "%s, %s: %s"
                                .formatted(
                                        service.id(),
                                        night,
                                        answer.body().path("detail").asText()));
            }
            JsonNode page = answer.expect(200).body();
            for (JsonNode item : page.path("items")) {
                told.accept(
                        new Act(
                                item.path("job").asText(),
                                item.path("subject").asText(),
                                item.path("what").asText()));
            }
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
    }
}

package lms.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import lms.local.rest.Adviser;

/** Brings people onto the record who claim JSA, and agrees plans with them. */
final class Jobseekers {

    private static final int DAYS_TO_DO_IT = 14;

    private final Adviser adviser;
    private final String run;
    private final RandomGenerator random = RandomGenerator.getDefault();

    /**
     * @param run begins the key of each act; another run does everything anew
     */
    Jobseekers(Adviser adviser, String run) {
        this.adviser = adviser;
        this.run = run;
    }

    /** Opens the record of somebody over 25 whose claim began that day, with a JSAg. */
    String open(String name, LocalDate claimFrom, LocalDate today) {
        String id = adviser.createClient(InventedClient.details(random, today), run + " " + name);
        adviser.replaceWindow(
                id,
                "benefit-position",
                Map.of(
                        "claims",
                        List.of(
                                Map.of(
                                        "benefit",
                                        "JSA",
                                        "on",
                                        Map.of("first", claimFrom.toString())))));
        adviser.replaceWindow(id, "jsag", InventedClient.agreement(claimFrom));
        return id;
    }

    /** Starts an interview and creates the plan in it; gives the interview's id. */
    String startPlan(String clientId, String name, LocalDate today) {
        String key = run + " " + name + " ";
        String id = adviser.bookInterview(clientId, "New Jobseeker", today, key + "booked");
        adviser.startInterview(id, key + "started");
        adviser.createPlan(clientId, id, key + "plan");
        return id;
    }

    /** Adds an Action Item and saves. */
    void savePlan(String clientId, String name, LocalDate today) {
        Map<String, Object> item =
                Map.of(
                        "text", "Ask two firms about forklift work and bring their answers.",
                        "assignedTo", "Client",
                        "target", today.plusDays(DAYS_TO_DO_IT).toString());
        adviser.savePlan(
                clientId,
                adviser.replaceDraft(clientId, List.of(item), Map.of()).etag(),
                run + " " + name + " saved");
    }

    /** Opens a record, agrees a plan in an interview, and ends the interview. */
    String withPlan(String name, LocalDate claimFrom, LocalDate today) {
        String id = open(name, claimFrom, today);
        String interview = startPlan(id, name, today);
        savePlan(id, name, today);
        adviser.endInterview(interview, run + " " + name + " ended");
        adviser.readWorkProgramme(id, "client-summary:1", "benefit-position:2", "action-plan:1")
                .expect(200);
        return id;
    }
}

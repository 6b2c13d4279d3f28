package lms.actionplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** A front end that an adviser sits before. */
public final class Front {

    public static final LocalDate TODAY = LocalDate.of(2011, 4, 15);

    private final String token;

    private Front(String token) {
        this.token = token;
    }

    /** Amal Khan, an adviser in Leeds, on 15 April 2011. */
    public static Front amal() {
        Database.businessDate(TODAY);
        return new Front(Tokens.adviser());
    }

    /** Beth Rowe, an adviser in Truro. */
    public static Front beth() {
        return new Front(Tokens.otherAdviser());
    }

    /** Somebody else. */
    public static Front as(String user, String office, String... roles) {
        return new Front(Tokens.of(user).office(office).roles(roles).sign());
    }

    /** A request with the adviser's token. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    /** Reads. */
    public Response get(String path) {
        return request().get(path);
    }

    /** Posts a body. */
    public Response post(String path, @Nullable String body) {
        return body == null ? request().post(path) : request().body(body).post(path);
    }

    /** Posts without a body, based on a version. */
    public Response postIfMatch(String path, long version) {
        return request().header("If-Match", "\"" + version + "\"").post(path);
    }

    /** Books an interview of the client for a day, waiting until the client is known. */
    public Response book(ClientId clientId, LocalDate bookedFor) {
        return book(clientId, "LP WFI", bookedFor);
    }

    /** Books an interview of a type for a day, waiting until the client is known. */
    public Response book(ClientId clientId, String type, LocalDate bookedFor) {
        return post(
                "/v1/interviews?seen=client-summary:1",
                """
                {"clientId": "%s", "type": "%s", "bookedFor": "%s"}
                """
                        .formatted(clientId, type, bookedFor));
    }

    /** Books and starts an interview today, and gives its id. */
    public String startInterview(ClientId clientId) {
        return startInterview(clientId, "LP WFI");
    }

    /** Books and starts an interview of a type today, and gives its id. */
    public String startInterview(ClientId clientId, String type) {
        var booked = book(clientId, type, TODAY);
        assertThat(booked.statusCode()).as(booked.asString()).isEqualTo(201);
        String interviewId = booked.path("interviewId");
        var started = postIfMatch("/v1/interviews/" + interviewId + "/start", 1);
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(200);
        return interviewId;
    }

    /** Creates the client's plan in a new interview. */
    public Response createPlan(ClientId clientId) {
        var created =
                post(plan(clientId), "{\"interviewId\": \"" + startInterview(clientId) + "\"}");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    /** Reads the plan as soon as an aspect has arrived. */
    public Response readPlan(ClientId clientId, String seen) {
        var read = get(plan(clientId) + "?seen=" + seen);
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        return read;
    }

    /** Replaces the draft. */
    public Response putDraft(ClientId clientId, long version, String body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(plan(clientId) + "/draft");
    }

    /** Reads the adviser's own draft. */
    public Response readDraft(ClientId clientId) {
        var read = get(plan(clientId) + "/draft");
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        return read;
    }

    /** Replaces the adviser's draft as it is now, and gives its version. */
    public long draft(ClientId clientId, DraftJson body) {
        long version = readDraft(clientId).<Integer>path("version");
        var put = putDraft(clientId, version, body.toString());
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        return put.<Integer>path("version");
    }

    /** Replaces the adviser's draft and tries to save it. */
    public Response trySave(ClientId clientId, DraftJson body) {
        return save(clientId, draft(clientId, body));
    }

    /** Replaces the adviser's draft and saves it. */
    public Response saved(ClientId clientId, DraftJson body) {
        var saved = trySave(clientId, body);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        return saved;
    }

    /** Discards the adviser's draft. */
    public Response discardDraft(ClientId clientId, long version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .delete(plan(clientId) + "/draft");
    }

    /** Saves the draft. */
    public Response save(ClientId clientId, long draftVersion) {
        return postIfMatch(plan(clientId) + "/save", draftVersion);
    }

    /** A draft with one complete new item. */
    public static String draftOf(String text, LocalDate target) {
        return draftOf(text, target, "{}");
    }

    /** A draft with one complete new item, and texts. */
    public static String draftOf(String text, LocalDate target, String texts) {
        return """
        {"newItems": [{"text": "%s", "assignedTo": "Client", "target": "%s"}],
         "amendedItems": [], "texts": %s}
        """
                .formatted(text, target, texts);
    }

    /** The path of a client's plan. */
    public static String plan(ClientId clientId) {
        return "/v1/clients/" + clientId + "/action-plan";
    }
}

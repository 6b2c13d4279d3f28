package lms.kit.rest;

import jakarta.ws.rs.core.Response;

/** Brings a remembered answer past the resource method, whose return type it has not. */
final class ReplayedAnswer extends RuntimeException {

    private final transient Response response;

    ReplayedAnswer(Response response) {
        super("replayed", null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}

package lms.kit.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the remembered answer. */
public class ReplayedAnswerMapper {

    @ServerExceptionMapper
    Response replay(ReplayedAnswer replayed) {
        return replayed.response();
    }
}

package lms.clientrecord.conversation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.conversation.Conversation;
import lms.clientrecord.conversation.ConversationId;
import lms.clientrecord.conversation.ReadConversations;
import lms.clientrecord.conversation.WriteConversation;
import lms.clientrecord.history.AsOf;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/conversations")
@RunOnVirtualThread
@Tag(name = "Conversations")
class ConversationsResource {

    private final WriteConversation write;
    private final ReadConversations read;
    private final Caller caller;

    ConversationsResource(WriteConversation write, ReadConversations read, Caller caller) {
        this.write = write;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "writeConversation",
            summary = "Writes down what was said",
            description =
                    "The note carries the day, the officer and the office (AP ¶68). It is never"
                            + " taken away; its author can amend it on the same day (ADR 44).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down; Location says where it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationView.class)))
    public RestResponse<ConversationView> write(
            @PathParam("clientId") ClientId clientId, @NotNull @Valid ConversationRequest request) {
        var conversation = write.write(clientId, request.text());
        return Created.at(path(conversation), view(conversation));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listConversations",
            summary = "The client's conversations, the newest first",
            description = "Each as it reads after the last change.")
    public Page<ConversationView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.list(clientId, after, limit).map(this::view);
    }

    @POST
    @Path("/search")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "searchConversations",
            summary = "Finds conversations by what is known of them",
            description =
                    "By words, their author, the author's office or the days they may have been"
                            + " written on: all that is given must apply (AP ¶5). Words with other"
                            + " endings are found, and parts of words, without regard to case and"
                            + " accents. For the next page, send the same search with next as"
                            + " after.")
    public FoundConversationsView search(
            @PathParam("clientId") ClientId clientId,
            @NotNull @Valid ConversationSearchRequest request) {
        return FoundConversationsView.of(
                read.search(clientId, request.toDomain(), request.after(), request.limitOrUsual())
                        .map(this::view));
    }

    @GET
    @Path("/{conversationId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getConversation",
            summary = "One conversation",
            description =
                    "The link amend is there while the caller may amend it. With asOf, the"
                            + " conversation as it read at that moment.")
    public ConversationView get(
            @PathParam("clientId") ClientId clientId,
            @PathParam("conversationId") ConversationId conversationId,
            @QueryParam("asOf") @Nullable AsOf asOf) {
        var conversation = read.read(clientId, conversationId, asOf);
        return asOf == null ? view(conversation) : past(conversation);
    }

    @PUT
    @Path("/{conversationId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendConversation",
            summary = "Amends the text",
            description =
                    "By its author (CR-530), on the day it was written (CR-531). The text before"
                            + " it is kept. The same text again changes nothing.")
    public ConversationView amend(
            @PathParam("clientId") ClientId clientId,
            @PathParam("conversationId") ConversationId conversationId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ConversationRequest request) {
        return view(
                write.amend(clientId, conversationId, IfMatch.required(ifMatch), request.text()));
    }

    @GET
    @Path("/{conversationId}/versions")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listConversationVersions",
            summary = "Every text that the conversation had, the latest first",
            description = "Nothing that was once written down is lost (ADR 44).")
    public Page<ConversationView> versions(
            @PathParam("clientId") ClientId clientId,
            @PathParam("conversationId") ConversationId conversationId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.versions(clientId, conversationId, after, limit)
                .map(ConversationsResource::past);
    }

    private ConversationView view(Conversation conversation) {
        var links = links(conversation);
        if ((caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER))
                && read.mayAmend(conversation)) {
            links.put("amend", Link.put(path(conversation)));
        }
        return ConversationView.of(conversation, links);
    }

    /** The past cannot be amended. */
    private static ConversationView past(Conversation conversation) {
        return ConversationView.of(conversation, links(conversation));
    }

    private static Map<String, Link> links(Conversation conversation) {
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(path(conversation)));
        links.put("versions", Link.get(path(conversation) + "/versions"));
        links.put("client", Link.get(RecordLinks.path(conversation.client())));
        return links;
    }

    private static String path(Conversation conversation) {
        return RecordLinks.path(conversation.client()) + "/conversations/" + conversation.id();
    }
}

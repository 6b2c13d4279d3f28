package lms.actionplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The body of a draft, put together by what an adviser does. */
public final class DraftJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode body = JSON.createObjectNode();

    private DraftJson() {
        for (var list :
                new String[] {
                    "newItems", "amendedItems", "newReviews", "deletedReviews", "closings"
                }) {
            body.putArray(list);
        }
        body.putObject("texts");
    }

    /** Nothing. */
    public static DraftJson empty() {
        return new DraftJson();
    }

    /** A new item for today. */
    public static DraftJson adding(String... texts) {
        var draft = new DraftJson();
        for (var text : texts) {
            draft.item(text);
        }
        return draft;
    }

    /** A draft as the service answered it, to be changed. */
    public static DraftJson of(String answered) {
        try {
            var read = (ObjectNode) JSON.readTree(answered);
            var draft = new DraftJson();
            for (var field :
                    new String[] {
                        "newItems",
                        "amendedItems",
                        "newReviews",
                        "deletedReviews",
                        "closings",
                        "texts",
                        "challenges"
                    }) {
                draft.body.set(field, read.get(field));
            }
            if (read.has("jobGoal")) {
                draft.body.set("jobGoal", read.get("jobGoal"));
            }
            return draft;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Adds a new item for today. */
    public DraftJson item(String text) {
        body.withArray("newItems")
                .addObject()
                .put("text", text)
                .put("assignedTo", "Client")
                .put("target", Front.TODAY.toString());
        return this;
    }

    /** Amends an item. */
    public DraftJson amend(String itemId, String text, LocalDate target) {
        body.withArray("amendedItems")
                .addObject()
                .put("id", itemId)
                .put("text", text)
                .put("assignedTo", "Client")
                .put("target", target.toString());
        return this;
    }

    /** Records a review. */
    public DraftJson review(String itemId, String text) {
        body.withArray("newReviews").addObject().put("itemId", itemId).put("text", text);
        return this;
    }

    /** Deletes a review. */
    public DraftJson delete(String reviewId) {
        body.withArray("deletedReviews").add(reviewId);
        return this;
    }

    /** Closes an item. */
    public DraftJson close(String itemId, LocalDate closedOn) {
        body.withArray("closings")
                .addObject()
                .put("itemId", itemId)
                .put("closedOn", closedOn.toString());
        return this;
    }

    /** Writes into the text box of a tab. */
    public DraftJson text(String tab, String text) {
        ((ObjectNode) body.get("texts")).put(tab, text);
        return this;
    }

    /** Writes the job goal. */
    public DraftJson jobGoal(String text) {
        body.put("jobGoal", text);
        return this;
    }

    /** Records a challenge. */
    public DraftJson challenge(String name, String state) {
        body.withObject("challenges").put(name, state);
        return this;
    }

    /** Says which version of the plan it was written on. */
    public DraftJson basedOn(long version) {
        body.put("basedOn", version);
        return this;
    }

    @Override
    public String toString() {
        return body.toString();
    }
}

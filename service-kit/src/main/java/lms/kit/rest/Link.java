package lms.kit.rest;

/**
 * Something the caller may do now; absent when they may not. Views carry a {@code Map<String,
 * Link>} as {@code _links}.
 */
public record Link(String href, String method) {

    /** To be read. */
    public static Link get(String href) {
        return new Link(href, "GET");
    }

    /** To be posted to. */
    public static Link post(String href) {
        return new Link(href, "POST");
    }

    /** To be replaced. */
    public static Link put(String href) {
        return new Link(href, "PUT");
    }

    /** To be deleted. */
    public static Link delete(String href) {
        return new Link(href, "DELETE");
    }
}

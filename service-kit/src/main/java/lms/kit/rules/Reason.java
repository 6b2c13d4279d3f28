package lms.kit.rules;

/**
 * Why something was refused, and where in the request.
 *
 * @param pointer a JSON pointer into the request's body; empty for the request as a whole
 */
public record Reason(Refusal refusal, String pointer) {}

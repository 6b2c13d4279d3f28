package lms.clientrecord;

/** The shapes of texts in requests. */
public final class Shape {

    /** One line of text that is not blank. */
    public static final String LINE = "^ *[^\\u0000-\\u0020][^\\u0000-\\u001F]*$";

    /** What to say of a text that is not one line. */
    public static final String NOT_A_LINE = "must be one line of text";

    /** A telephone number as it is dialled. */
    public static final String PHONE = "^\\+?[0-9][0-9 ()-]{2,18}$";

    /** What to say of a text that cannot be dialled. */
    public static final String NOT_A_PHONE = "must be a telephone number";

    /** A sign-in name. */
    public static final String SIGN_IN = "^[A-Za-z0-9][A-Za-z0-9._@-]*$";

    /** What to say of a text that nobody can sign in with. */
    public static final String NOT_A_SIGN_IN = "must be a sign-in name";

    private Shape() {}
}

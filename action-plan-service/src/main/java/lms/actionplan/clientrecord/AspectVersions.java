package lms.actionplan.clientrecord;

/** How far each aspect of the record has been told; 0 where nothing was. */
public record AspectVersions(
        long clientSummary,
        long additionalInformation,
        long qualifications,
        long childcareBarriers) {

    /** Nothing at all. */
    public static final AspectVersions NONE = new AspectVersions(0, 0, 0, 0);
}

package lms.clientrecord.client;

import lms.kit.rest.Link;

/**
 * A hotspot on the record: its words without the brackets, and the window that it opens.
 *
 * @param rel the name of the window among the links of the record
 */
public record RecordHotspot(String text, String rel, Link window) {}

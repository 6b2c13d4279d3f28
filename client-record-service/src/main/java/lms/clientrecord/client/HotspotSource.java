package lms.clientrecord.client;

import java.util.List;
import lms.language.value.ClientId;

/** A part of the record that may show hotspots when the record is opened. */
public interface HotspotSource {

    /** The hotspots that the part shows now. */
    List<RecordHotspot> hotspots(ClientId client);
}

package lms.clientrecord.restriction;

import lms.language.value.ClientId;

/** The restrictions of all records. */
public interface Restrictions {

    /** The restriction of a record; that of version 0 when there never was one. */
    Restriction of(ClientId client);

    /** Keeps what was changed, for a client who was locked before. */
    void keep(Restriction restriction);
}

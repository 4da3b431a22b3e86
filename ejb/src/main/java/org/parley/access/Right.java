package org.parley.access;

/** What a use case asks of its caller. */
public enum Right {
    /** Nothing: observers without an account may. */
    ANYONE,
    /** An account. */
    SIGNED_IN,
    /** To found consultations: secretariats of any consultation, and administrators. */
    CONVENE,
    /** To be of the secretariat of the consultation that the first {@code Slug} of the call names. */
    SECRETARIAT,
    /** To keep the server. */
    ADMINISTER
}

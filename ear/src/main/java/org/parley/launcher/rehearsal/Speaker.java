package org.parley.launcher.rehearsal;

import java.util.Optional;

/**
 * A participant who is signed in.
 *
 * @param token bearer token
 * @param organisation slug of the organisation spoken for
 */
record Speaker(String token, Optional<String> organisation) {}

package org.parley.consultation;

/**
 * A consultation was founded, revised or moved to another phase. Observed inside the transaction by those who must
 * change with it, after success by all others.
 *
 * @param consultation its identity
 * @param phase where it is now
 */
public record ConsultationChanged(long consultation, Phase phase) {}

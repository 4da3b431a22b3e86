package org.parley.basket;

/**
 * What became of writing a draft.
 *
 * @param draft as it stands in the basket now
 * @param beside whether it was kept as another draft, because the one it was meant for had been changed elsewhere
 */
public record Kept(BasketDraft draft, boolean beside) {}

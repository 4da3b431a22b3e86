// Words selected in a paragraph: a link under it opens the form for a comment with the words filled in. The page has the
// same form without script, in which one types the words.
(() => {
  const main = document.querySelector('main[data-words]');
  if (!main) {
    return;
  }
  const offer = document.createElement('a');
  offer.className = 'btn sm picked';
  offer.textContent = main.dataset.words;

  const plain = (text) => text.replace(/\s+/g, ' ').trim();

  const places = (words, text) => {
    let count = 0;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  };

  const chosen = () => {
    const selection = document.getSelection();
    const words = selection && !selection.isCollapsed ? plain(selection.toString()) : '';
    if (!words || encodeURIComponent(words).length > 6000) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const inside = range.commonAncestorContainer;
    const body = (inside.nodeType === 1 ? inside : inside.parentElement).closest('.para .body:not([data-edition])');
    return body && { words, range, body };
  };

  const show = () => {
    const found = chosen();
    const form = found && found.body.closest('.para').querySelector('.do a[href*="act=comment"]');
    if (!form) {
      if (document.activeElement !== offer) {
        offer.remove();
      }
      return;
    }
    const before = document.createRange();
    before.setStart(found.body, 0);
    before.setEnd(found.range.endContainer, found.range.endOffset);
    const address = new URL(form.href);
    address.searchParams.set('quote', found.words);
    address.searchParams.set('occurrence', Math.max(1, places(found.words, plain(before.toString()))));
    offer.href = address;
    if (offer.previousElementSibling !== found.body) {
      found.body.after(offer);
    }
  };

  document.addEventListener('selectionchange', show);
})();

// What the other parts share. Every part is a function of its own that looks for its data- attributes and does nothing
// on pages without them; a page without script has links and forms for the same.
const parley = (() => {
  // The page at an address, read but not shown.
  const page = async (address) => {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  // Sends the fields of a form as the browser would, and gives the answer.
  const send = (form, changes = {}) => {
    const fields = new URLSearchParams(new FormData(form));
    Object.entries(changes).forEach(([name, value]) => fields.set(name, value));
    return fetch(form.action, { method: 'POST', body: fields, credentials: 'same-origin' });
  };

  // Puts the parts marked data-fresh as they are at the address in the place of those on this page. What somebody
  // writes in stays, and what is read does not move.
  const refresh = async (address) => {
    const newer = await page(address);
    const shown = (part) => part.checkVisibility?.() !== false && part.getBoundingClientRect().height > 0;
    const seen = [...document.querySelectorAll('main [id]')].find(
      (part) => !part.closest('[data-fresh]') && shown(part) && part.getBoundingClientRect().top >= 0);
    const before = seen ? seen.getBoundingClientRect().top : 0;
    document.querySelectorAll('[data-fresh][id]').forEach((old) => {
      const found = newer.getElementById(old.id);
      if (found && !old.contains(document.activeElement) && !old.querySelector('textarea')) {
        old.replaceWith(document.adoptNode(found));
      }
    });
    // The browser may hold on to another part by itself, a frame later.
    const settle = () => window.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
    if (seen) {
      settle();
      requestAnimationFrame(settle);
    }
  };

  return { page, send, refresh };
})();

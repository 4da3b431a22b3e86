// Tells that there is something new, and shows it when asked: nothing moves by itself.
(() => {
  const bar = document.querySelector('[data-live]');
  if (!bar || !window.EventSource) {
    return;
  }
  const texts = JSON.parse(bar.dataset.texts);
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const known = new Set();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sm';
  const say = () => {
    button.textContent = (texts[rules.select(known.size)] || texts.other).replace('#', known.size.toLocaleString());
    bar.replaceChildren(button);
  };
  button.addEventListener('click', async () => {
    try {
      await parley.refresh(location.href);
      known.clear();
      bar.replaceChildren();
    } catch {
      location.reload();
    }
  });
  const source = new EventSource(bar.dataset.live);
  source.addEventListener('new', (event) => {
    known.add(event.lastEventId);
    say();
  });
  window.addEventListener('pagehide', () => source.close());
})();

// Keeps the place of reading of those who are signed in, some seconds after they stop scrolling.
(() => {
  const form = document.querySelector('form[data-place]');
  if (!form) {
    return;
  }
  let waiting;
  let noted = '';
  const note = () => {
    const here = [...document.querySelectorAll('.para[id^="p"]')].find(
      (paragraph) => paragraph.getBoundingClientRect().bottom > 120);
    const number = here ? here.id.slice(1) : '';
    if (number && number !== noted) {
      noted = number;
      parley.send(form, { paragraph: number }).catch(() => { noted = ''; });
    }
  };
  window.addEventListener('scroll', () => {
    clearTimeout(waiting);
    waiting = setTimeout(note, 2000);
  }, { passive: true });
})();

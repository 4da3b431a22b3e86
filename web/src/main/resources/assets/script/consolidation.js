// Saves the text of a paragraph a moment after its writer stops. Without script the Save button does the same.
(() => {
  const WAIT = 1500;
  document.querySelectorAll('form[data-autosave]').forEach((form) => {
    const status = form.querySelector('[data-saved]');
    const field = form.elements.text;
    let timer = 0;
    let running = null;

    const say = (words) => {
      status.textContent = words.replace('TIME', new Date()
        .toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
    };

    // What was merged is put into the field only where nothing was typed since.
    const save = async () => {
      const sent = field.value;
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin',
        });
        const kept = await answer.json();
        if (!answer.ok) {
          say(kept.refused || status.dataset.offline);
          return;
        }
        if (!kept.merged || field.value === sent) {
          form.elements.revision.value = kept.revision;
        }
        if (kept.merged && field.value === sent) {
          field.value = kept.text;
        }
        say(kept.merged ? status.dataset.merged : status.dataset.saved);
        const fresh = await parley.page(location.pathname);
        const old = document.querySelector('#tracked');
        const now = fresh.querySelector('#tracked');
        if (old && now) {
          old.replaceWith(document.adoptNode(now));
        }
      } catch (lost) {
        say(status.dataset.offline);
        timer = setTimeout(run, 10 * WAIT);
      }
    };
    const run = () => {
      running = running || save().finally(() => { running = null; });
      return running;
    };
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => (running || Promise.resolve()).then(run), WAIT);
    });
    form.addEventListener('submit', () => clearTimeout(timer));
  });
})();

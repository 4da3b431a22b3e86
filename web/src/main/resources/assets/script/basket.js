// Keeps what somebody writes: on this device at once, in their basket on the server a moment later. The copy on the
// device goes when the server has it, when it was sent, and when its writer signs out.
(() => {
  const NAME = 'parley-draft ';
  const names = () => Object.keys(localStorage).filter((name) => name.startsWith(NAME));
  const forget = (chosen) => names().filter(chosen).forEach((name) => localStorage.removeItem(name));
  const read = (name) => JSON.parse(localStorage.getItem(name) || 'null');

  const written = (form) => [...form.querySelectorAll('textarea[name], select[name], input[type=radio]:checked')]
    .map((field) => [field.name, field.value]);

  const fill = (form, fields) => fields.forEach(([name, value]) => {
    const field = form.elements[name];
    if (field) {
      field.value = value;
    }
  });

  const place = (form) => NAME + form.dataset.reader + [form.dataset.keep || form.action, 'document', 'paragraph', 'place', 'target']
    .map((part, index) => (index && form.elements[part] ? form.elements[part].value : index ? '' : part)).join(' ')
    + (form.elements.wording ? ' wording' : '');

  const set = (form, name, value) => {
    let field = form.elements[name];
    if (!field) {
      field = Object.assign(document.createElement('input'), { type: 'hidden', name });
      form.append(field);
    }
    field.value = value;
  };

  const offer = (form, status, copy, name) => {
    const box = Object.assign(document.createElement('div'), { className: 'notice' });
    const line = document.createElement('p');
    line.textContent = status.dataset.offer.replace('DAY', new Date(copy.at).toLocaleString(document.documentElement.lang));
    const choice = (label, look, act) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: look, textContent: label });
      button.addEventListener('click', () => {
        act();
        box.remove();
      });
      return button;
    };
    const row = Object.assign(document.createElement('p'), { className: 'row' });
    row.append(
      choice(status.dataset.take, 'btn sm', () => {
        fill(form, copy.fields);
        form.dispatchEvent(new Event('input', { bubbles: true }));
      }),
      choice(status.dataset.drop, 'btn alt sm', () => localStorage.removeItem(name)));
    box.append(line, row);
    form.prepend(box);
  };

  const watch = (form) => {
    const status = form.querySelector('[data-saved]');
    const name = place(form);
    const say = (what) => {
      status.textContent = status.dataset[what].replace('TIME', new Date()
        .toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
    };
    let timer = 0;
    let running = null;

    // Whether the server could be asked; it may have refused.
    const save = async () => {
      const sent = JSON.stringify(written(form));
      try {
        const answer = await fetch(form.dataset.keep, {
          method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin',
        });
        if (!answer.ok) {
          say(answer.status === 401 || answer.status === 403 ? 'signedOut' : 'refused');
          return true;
        }
        const draft = await answer.json();
        set(form, 'key', draft.key);
        set(form, 'state', draft.state);
        if (JSON.stringify(written(form)) === sent) {
          localStorage.removeItem(name);
        }
        say('saved');
        return true;
      } catch (lost) {
        say('offline');
        later(15000);
        return false;
      }
    };
    const run = () => {
      running = running || save().finally(() => { running = null; });
      return running;
    };
    const later = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(run, wait);
    };
    const toBasket = (submitter) => form.dataset.keep
      && new URL((submitter && submitter.getAttribute('formaction')) || form.action, location).pathname.includes('/basket');

    const copy = read(name);
    if (copy && JSON.stringify(copy.fields) !== JSON.stringify(written(form))) {
      offer(form, status, copy, name);
    }
    form.addEventListener('input', () => {
      localStorage.setItem(name, JSON.stringify({ at: Date.now(), fields: written(form) }));
      if (form.dataset.keep) {
        later(1200);
      }
    });
    addEventListener('online', () => localStorage.getItem(name) && form.dataset.keep && later(0));
    let asked = false;
    form.addEventListener('submit', (event) => {
      clearTimeout(timer);
      const again = () => {
        asked = true;
        form.requestSubmit(event.submitter);
        asked = false;
      };
      if (!navigator.onLine) {
        event.preventDefault();
        say('offline');
      } else if (!asked && (running || (toBasket(event.submitter) && localStorage.getItem(name)))) {
        event.preventDefault();
        run().then((reached) => reached && again());
      } else {
        sessionStorage.setItem(name, '1');
      }
    });
    sessionStorage.removeItem(name);
  };

  // These pages come only after the server has taken in what was sent.
  if (document.querySelector('[data-acknowledged]') || /^#reply-\d/.test(location.hash) || /[?&]done=/.test(location.search)) {
    forget((name) => sessionStorage.getItem(name));
  }
  document.querySelectorAll('form[action="/sign-out"]').forEach((form) => {
    form.addEventListener('submit', () => {
      forget(() => true);
      sessionStorage.clear();
    });
  });
  document.querySelectorAll('form[data-reader]').forEach(watch);
})();

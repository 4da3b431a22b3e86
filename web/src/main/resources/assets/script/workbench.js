// Saves the secretariat's hands on the workbench. A page without script has links, buttons and boxes for the same.
(() => {
  const one = (selector) => document.querySelector(selector);

  // Where a comment was opened, or a decision saved, reading goes on at its heading.
  const heading = one('#one-title');
  if (heading && ['#one', '#one-title'].includes(location.hash)) {
    heading.focus();
  }

  const bench = one('[data-keys="on"]');
  if (!bench) {
    return;
  }
  const links = () => [...bench.querySelectorAll('.tri .what a')];
  const at = () => {
    const all = links();
    const row = document.activeElement.closest('.tri tr') || one('.tri tr[aria-current]');
    return all.findIndex((link) => row && row.contains(link));
  };

  // The row next to the present one, or the page that follows.
  const move = (step) => {
    const all = links();
    const next = all[Math.max(at() + step, 0)] || one('[data-next]');
    if (next) {
      next.focus();
    }
  };

  const act = (part) => {
    if (part && part.matches('a, button')) {
      part.click();
    } else if (part) {
      (part.matches('input, select, textarea') ? part : part.querySelector('input, select, textarea') || part).focus();
    }
  };

  const decisions = () => [...bench.querySelectorAll('[data-choices] input[type=radio]')];
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => links()[at()]?.click(),
    x: () => links()[at()]?.closest('tr').querySelector('.tick input').click(),
    d: () => (decisions().find((choice) => choice.checked) || decisions()[0])?.focus(),
    '?': () => {
      const help = one('[data-help]');
      help.open = !help.open;
      help.querySelector('summary').focus();
    },
  };

  const typing = (part) => part.isContentEditable
    || part.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])');

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat && event.key === 's'
        || event.defaultPrevented || typing(event.target)) {
      return;
    }
    const choice = /^[1-9]$/.test(event.key) ? decisions()[event.key - 1] : null;
    const part = /^[a-z]$/.test(event.key) ? bench.querySelector(`[data-key="${event.key}"]`) : null;
    if (choice) {
      choice.click();
      choice.focus();
    } else if (keys[event.key]) {
      keys[event.key]();
    } else if (part) {
      act(part);
    } else {
      return;
    }
    event.preventDefault();
  });
})();

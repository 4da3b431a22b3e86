// Fills the form of an answer from a template, by a click or by Shift and a number. Without script the server fills it.
(() => {
  const bench = document.querySelector('main[data-keys]');
  if (!bench) {
    return;
  }
  const fill = (button) => {
    const form = button.form;
    const decision = form.querySelector(`input[name=decision][value="${button.dataset.decision}"]`);
    if (decision) {
      decision.checked = true;
    }
    form.reason.value = button.dataset.reason;
    form.querySelector('[data-key="s"]').focus();
  };
  bench.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-reason]');
    if (button) {
      event.preventDefault();
      fill(button);
    }
  });
  document.addEventListener('keydown', (event) => {
    const digit = /^Digit([1-9])$/.exec(event.code);
    const typing = event.target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
    if (!digit || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || typing
        || bench.dataset.keys !== 'on') {
      return;
    }
    const button = bench.querySelector(`button[data-template="${digit[1]}"][data-reason]`);
    if (button) {
      event.preventDefault();
      fill(button);
    }
  });
})();

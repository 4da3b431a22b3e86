(() => {
'use strict';
const $ = (query, within = document) => within.querySelector(query);
const all = (query, within = document) => [...within.querySelectorAll(query)];
const meta = JSON.parse($('#parley').textContent), words = meta.words;
const key = 'parley-offline:' + meta.server + ':' + meta.consultation;
const form = $('#write'), list = $('#list'), say = $('#say'), me = $('#me');
const about = ['name', 'organisation', 'group', 'country'];
let store = null, state = {author: {}, comments: [], typing: null}, unsaved = false, open = null;

try {
  localStorage.setItem(key + '?', '1');
  localStorage.removeItem(key + '?');
  store = localStorage;
  const kept = JSON.parse(store.getItem(key) || '{}');
  if (Array.isArray(kept.comments)) state = Object.assign(state, kept);
} catch (closed) { /* then everything stays in this page until the file is saved */ }

const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? '');
const tell = sentence => { say.textContent = ''; setTimeout(() => { say.textContent = sentence; }, 50); };
const keep = () => {
  unsaved = true;
  try { if (store) store.setItem(key, JSON.stringify(state)); } catch (full) { store = null; }
  $('#unkept').hidden = Boolean(store);
};
const fresh = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64; bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
const piece = comment => comment.document
  ? $(`[data-document="${comment.document}"][data-version="${comment.documentVersion}"]`)
      ?.querySelector(comment.paragraph ? `[data-paragraph="${CSS.escape(comment.paragraph)}"]`
        : `[data-place="${Number(comment.place)}"]`)
  : $('#whole');
const where = comment => fill(words['on-' + comment.target],
  {number: comment.paragraph || '', title: piece(comment)?.dataset.title || ''});
const plain = element => $('.text', element)?.textContent ?? '';

/* The form */
const field = name => form.elements[name];
const shown = (name, yes) => { $(`[data-field=${name}]`, form).hidden = !yes; };
const wrong = (name, sentence) => {
  const place = $(`[data-field=${name}] .wrong`, form), input = $(`[data-field=${name}] :is(input,textarea,select)`, form);
  place.textContent = sentence || '';
  place.hidden = !sentence;
  if (sentence) { input.setAttribute('aria-invalid', 'true'); input.focus(); } else input.removeAttribute('aria-invalid');
};
const amends = () => field('kind').value === 'amendment';
const show = () => {
  shown('wording', amends());
  shown('quote', open && open.paragraph && !amends());
  $('#text-label').textContent = amends() ? words.reason : words.text;
};
const begin = (comment, element) => {
  open = comment;
  $('#write-title').textContent = where(comment);
  const may = comment.target !== 'whole';
  $('[data-kind=amendment]', form).hidden = !may;
  field('kind').value = comment.kind || 'remark';
  for (const name of ['text', 'wording', 'quote', 'language']) field(name).value = comment[name] || '';
  if (!comment.language) field('language').value = meta.language;
  ['text', 'wording', 'quote'].forEach(name => wrong(name, ''));
  element.after(form);
  form.hidden = false;
  show();
  $('#write-title').focus();
};
const start = (element, target, kind) => {
  const text = element.closest('[data-document]');
  const comment = {id: fresh(), target, kind};
  if (text) Object.assign(comment, {document: text.dataset.document, documentVersion: Number(text.dataset.version)});
  if (target === 'paragraph') comment.paragraph = element.dataset.paragraph;
  if (target === 'section' || target === 'gap') comment.place = Number(element.dataset.place);
  if (kind === 'amendment' && target !== 'gap') comment.wording = element.dataset.raw ?? plain(element);
  const marked = String(getSelection());
  if (target === 'paragraph' && marked.trim() && plain(element).includes(marked.trim())) {
    comment.quote = marked.trim();
  }
  begin(comment, element);
};
const read = () => {
  for (const name of ['kind', 'text', 'wording', 'quote', 'language']) open[name] = field(name).value;
  return open;
};
form.addEventListener('input', () => { state.typing = read(); show(); keep(); });
form.addEventListener('submit', event => {
  event.preventDefault();
  const typed = read(), element = piece(typed), faults = [];
  ['text', 'wording', 'quote'].forEach(name => wrong(name, ''));
  if (amends()) {
    if (!typed.wording.trim()) faults.push(['wording', words['needs-wording']]);
    else if (element && typed.target !== 'gap' && typed.wording.trim() === (element.dataset.raw ?? plain(element)).trim()) {
      faults.push(['wording', words.identical]);
    }
  } else if (!typed.text.trim()) faults.push(['text', words['needs-text']]);
  const quote = amends() || !typed.paragraph ? '' : typed.quote.trim(), at = quote ? plain(element).indexOf(quote) : 0;
  if (at < 0) faults.push(['quote', words['no-quote']]);
  if (faults.length) {
    faults.reverse().forEach(([name, sentence]) => wrong(name, sentence));
    return;
  }
  if (typed.paragraph) typed.target = quote ? 'words' : 'paragraph';
  if (quote) Object.assign(typed, {quote, quoteStart: at}); else { typed.quote = ''; delete typed.quoteStart; }
  if (!amends()) typed.wording = '';
  typed.writtenAt = new Date().toISOString();
  state.comments = state.comments.filter(other => other.id !== typed.id).concat(typed);
  close();
  paint();
  keep();
  tell(words.kept);
});
const close = () => { form.hidden = true; open = null; state.typing = null; };
$('#leave').addEventListener('click', () => {
  const element = open && piece(open);
  close();
  keep();
  $('.tools button', element || document)?.focus();
});

/* The comments written so far */
const paint = () => {
  list.replaceChildren();
  all('.mine').forEach(element => element.classList.remove('mine'));
  for (const comment of state.comments) {
    piece(comment)?.classList.add('mine');
    const item = $('#one').content.cloneNode(true);
    $('.where', item).textContent = where(comment);
    $('.what', item).textContent = words.kinds[comment.kind];
    $('blockquote', item).textContent = comment.wording || comment.text;
    $('.change', item).addEventListener('click', () => begin({...comment}, piece(comment) || list));
    $('.drop', item).addEventListener('click', () => {
      if (!confirm(words.sure)) return;
      state.comments = state.comments.filter(other => other !== comment);
      paint();
      keep();
      $('#mine h2').focus();
    });
    list.append(item);
  }
  $('#count').textContent = fill(words.count, {count: state.comments.length});
  $('#save').disabled = !state.comments.length;
};
$('#save').addEventListener('click', () => {
  const file = {format: 'parley-offline', version: 1, server: meta.server, address: meta.address,
    consultation: meta.consultation, savedAt: new Date().toISOString(), author: state.author,
    comments: state.comments.map(comment => Object.fromEntries(Object.entries(comment).filter(([, value]) => value !== '')))};
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], {type: 'application/json'}));
  link.download = meta.consultation + '-comments.json';
  document.body.append(link);
  link.click();
  link.remove();
  unsaved = false;
  tell(words.saved);
});
$('#load').addEventListener('change', async event => {
  const chosen = event.target.files[0];
  try {
    const file = JSON.parse(await chosen.text());
    if (file.format !== 'parley-offline' || file.consultation !== meta.consultation) throw new Error('another file');
    const ids = new Set(file.comments.map(comment => comment.id));
    state.comments = file.comments.concat(state.comments.filter(comment => !ids.has(comment.id)));
    state.author = {...file.author, ...state.author};
    paint();
    introduce();
    keep();
    tell(words.loaded);
  } catch (unreadable) {
    tell(words['not-loaded']);
  }
});

/* Who writes */
const introduce = () => about.forEach(name => { me.elements[name].value = state.author[name] || ''; });
me.addEventListener('input', () => {
  about.forEach(name => { state.author[name] = me.elements[name].value.trim(); });
  keep();
});
me.addEventListener('submit', event => event.preventDefault());
addEventListener('beforeunload', event => { if (unsaved && !store && state.comments.length) event.preventDefault(); });

/* Buttons at every place of the text */
for (const element of all('[data-place]')) {
  const tools = $('#tools').content.cloneNode(true), bar = $('.tools', tools);
  const kind = element.dataset.paragraph ? 'paragraph' : Number(element.dataset.place) ? 'section' : 'gap';
  for (const button of all('button', bar)) {
    if (!button.dataset.at.split(' ').includes(kind)) { button.remove(); continue; }
    button.append(Object.assign(document.createElement('span'),
      {className: 'vh', textContent: ' ' + (element.dataset.paragraph || element.dataset.title || '')}));
    button.addEventListener('click', () => start(element, button.dataset.target || kind, button.dataset.does));
  }
  element.append(tools);
}
$('#whole button').addEventListener('click', () => start($('#whole'), 'whole', 'remark'));
all('.script').forEach(element => { element.hidden = false; });
$('#unkept').hidden = Boolean(store);
introduce();
paint();
if (state.typing) begin(state.typing, piece(state.typing) || list);
})();

/*
 * Keeps what was typed into a form until the server has taken it: a session that ends in the middle
 * of a form sends its owner to the sign-in page, and the fields are filled in again afterwards. It
 * is kept in this tab only, and never a password. A page that says what was done forgets it.
 */
(() => {
  'use strict';

  const PREFIX = 'sl-keep:';
  const here = new URL(window.location.href);

  const forget = () => {
    for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX))) {
      sessionStorage.removeItem(key);
    }
  };

  const fields = (form) =>
    [...form.elements].filter(
      (field) => field.name && !['hidden', 'password', 'submit', 'button'].includes(field.type));

  const keep = (form) => {
    const typed = fields(form).map((field) => [field.name, field.value]);
    sessionStorage.setItem(PREFIX + form.getAttribute('action'), JSON.stringify(typed));
  };

  const fill = (form) => {
    const kept = sessionStorage.getItem(PREFIX + form.getAttribute('action'));
    if (kept === null) {
      return;
    }
    const typed = new Map(JSON.parse(kept));
    const changed = fields(form).filter(
      (field) => typed.has(field.name) && typed.get(field.name) !== field.value);
    for (const field of changed) {
      field.value = typed.get(field.name);
    }
    const notice = form.querySelector('[data-kept]');
    if (changed.length > 0 && notice) {
      notice.hidden = false;
    }
  };

  if (here.searchParams.has('done')) {
    forget();
  }
  for (const form of document.querySelectorAll('form[data-keep]')) {
    fill(form);
    form.addEventListener('submit', () => keep(form));
  }
})();

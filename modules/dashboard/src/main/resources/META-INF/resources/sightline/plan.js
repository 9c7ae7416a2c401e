/*
 * Saves the draft of a plan while it is written: every 20 seconds and on leaving a field. The
 * server answers with the page; what is marked data-live is taken from it. Without this script the
 * buttons of the form do the same.
 */
(() => {
  'use strict';

  const EVERY = 20000;
  const CONFLICT = 412;
  const UNREADABLE = 422;
  const form = document.getElementById('plan-form');
  if (!form) {
    return;
  }
  let changed = false;
  let sending = false;

  const say = (text) => {
    document.getElementById('plan-saved').textContent = text;
  };

  const inConflict = () => document.getElementById('plan-conflict').childElementCount > 0;

  /** Takes what is marked from the page that was answered. */
  const take = (answered, ids) => {
    for (const live of answered.querySelectorAll('[data-live]')) {
      const here = document.getElementById(live.id);
      if (here && (!ids || ids.includes(live.id))) {
        here.replaceChildren(...live.childNodes);
      }
    }
    for (const field of answered.querySelectorAll('#plan-form [name][aria-describedby]')) {
      const here = document.getElementById(field.id);
      if (here && field.hasAttribute('aria-invalid')) {
        here.setAttribute('aria-invalid', 'true');
      } else if (here) {
        here.removeAttribute('aria-invalid');
      }
    }
  };

  const answered = async (response) => {
    if (new URL(response.url).pathname.endsWith('/login.xhtml') || response.status === 401) {
      changed = true;
      say(form.dataset.signedOut);
      return;
    }
    if (![200, CONFLICT, UNREADABLE].includes(response.status)) {
      changed = true;
      say(form.dataset.offline);
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('plan-form')) {
      changed = true;
      say(form.dataset.signedOut);
      return;
    }
    take(page);
    if (response.status === CONFLICT) {
      document.getElementById('plan-conflict').focus();
    } else if (response.status === UNREADABLE) {
      changed = true;
      say(form.dataset.wrong);
    }
  };

  const save = async () => {
    if (sending || !changed || inConflict()) {
      return;
    }
    sending = true;
    changed = false;
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'autosave');
    try {
      await answered(await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }));
    } catch {
      changed = true;
      say(form.dataset.offline);
    } finally {
      sending = false;
    }
  };

  form.addEventListener('input', (event) => {
    if (event.target.type !== 'search' && event.target.type !== 'radio') {
      changed = true;
    }
  });
  form.addEventListener('focusout', save);
  form.addEventListener('submit', () => {
    changed = false;
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.type === 'search') {
      event.preventDefault();
      event.target.parentElement.querySelector('button').click();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
  setInterval(save, EVERY);
})();

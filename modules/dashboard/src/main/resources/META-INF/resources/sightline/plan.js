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
  let sending = null;
  let leaving = false;

  const say = (text) => {
    document.getElementById('plan-saved').textContent = text;
  };

  const inConflict = () => document.getElementById('plan-conflict').childElementCount > 0;

  // What was only checked, or refused, is not saved yet.
  let changed = form.dataset.unsaved === 'true' && !inConflict();

  /** Takes what is marked from the page that was answered. */
  const take = (answered) => {
    for (const live of answered.querySelectorAll('[data-live]')) {
      const here = document.getElementById(live.id);
      if (here) {
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

  const send = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'autosave');
    try {
      await answered(await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }));
    } catch {
      changed = true;
      say(form.dataset.offline);
    } finally {
      sending = null;
    }
  };

  const save = () => {
    if (!sending && !leaving && changed && !inConflict()) {
      changed = false;
      sending = send();
    }
  };

  form.addEventListener('input', (event) => {
    if (event.target.type !== 'search' && event.target.type !== 'radio') {
      changed = true;
    }
  });
  form.addEventListener('focusout', (event) => {
    // A button of the form saves by itself.
    if (event.relatedTarget?.type !== 'submit') {
      save();
    }
  });
  form.addEventListener('submit', (event) => {
    if (leaving) {
      event.preventDefault();
    } else if (sending) {
      // Two of our own savings must not meet: the second waits for the version of the first.
      event.preventDefault();
      sending.then(() => inConflict() || form.requestSubmit(event.submitter));
    } else {
      changed = false;
      leaving = true;
    }
  });
  // The page may come back as it was, from the memory of the browser.
  window.addEventListener('pageshow', () => {
    leaving = false;
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

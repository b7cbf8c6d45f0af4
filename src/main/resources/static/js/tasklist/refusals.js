// An answer that is not accepted stays where it is, and what is wrong is said at the button, to eyes and to screen readers.
import {element, page} from './words.js';

const BUTTON = '.form-actions .btn-primary, .modal-footer .btn-primary';
const OVER = 'Сеанс завершён. Войдите в другой вкладке и нажмите «Готово» ещё раз: ответы остались в форме.';
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

const placeFor = () => document.querySelector('.modal-footer .row') || document.querySelector('.task-details .form-actions');

const clear = () => document.querySelectorAll('.refusal, .draft-state.bad').forEach(refusal => refusal.remove());

const show = (words, focus) => {
  clear();
  const place = placeFor();
  if (place === null) {
    return null;
  }
  const refusal = element('div', 'refusal', words);
  refusal.setAttribute('role', 'alert');
  refusal.tabIndex = -1;
  place.prepend(refusal);
  (focus || refusal).focus();
  return refusal;
};

const label = field => {
  const found = field.querySelector('.fjs-form-field-label, legend, label');
  return found ? `«${found.textContent.replace(/\*\s*$/, '').trim()}»` : '';
};

const wrongFields = () => [...document.querySelectorAll('.fjs-form-field.fjs-has-errors')];

const reportWrongFields = fields => {
  const words = `Проверьте: ${fields.map(label).filter(Boolean).join(', ')}.`;
  if (document.querySelector('.refusal')?.textContent === words) {
    return;
  }
  const first = fields[0].querySelector('input:not([type=hidden]), textarea, select, [tabindex]');
  show(words, first);
  fields[0].scrollIntoView({block: 'center'});
};

let pressed = false;
let checking = false;
let sentAgain = false;
let sent = null;

// Tasklist tells in words what came of the press, but of a session that is over only in English: the status tells more.
const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, ...details) {
  if (pressed && method.toUpperCase() === 'POST') {
    sent = this;
  }
  return open.call(this, method, ...details);
};

/** Whoever has logged in again in another tab has another token, which comes as a cookie with anything Tasklist reads. */
const renewToken = async () => {
  const answer = await fetch(page('/camunda/app/tasklist/default/'), {credentials: 'same-origin'});
  return answer.ok && !answer.redirected;
};

const sendAgain = async words => {
  sentAgain = true;
  const renewed = await renewToken().catch(() => false);
  if (renewed) {
    document.querySelector(BUTTON)?.click();
  } else {
    show(words);
  }
};

// The viewer looks at the answers before anything is sent, and draws what it found a moment later, perhaps piece by piece.
const check = () => {
  if (checking) {
    const fields = wrongFields();
    if (fields.length > 0) {
      reportWrongFields(fields);
    }
  }
};

// Whatever a person does next, the press is over: nobody is called back to a field while they type in another.
['pointerdown', 'keydown', 'input'].forEach(kind =>
  document.addEventListener(
    kind,
    () => {
      checking = false;
    },
    true
  )
);

document.addEventListener(
  'click',
  event => {
    if (event.target.closest(BUTTON)) {
      pressed = true;
      checking = true;
      sent = null;
      sentAgain = sentAgain && !event.isTrusted;
      clear();
      requestAnimationFrame(check);
    }
  },
  true
);

// A button that is grey says nothing. While answers are wrong it can be pressed, and says what is.
const wake = () => {
  if (wrongFields().length > 0) {
    document.querySelectorAll('.form-actions .btn-primary[disabled], .modal-footer .btn-primary[disabled]').forEach(button => {
      button.disabled = false;
    });
  } else {
    document.querySelectorAll('.refusal').forEach(refusal => {
      if (refusal.textContent.startsWith('Проверьте:')) {
        refusal.remove();
      }
    });
  }
};

const wordsOf = message =>
  message.querySelector('.message')?.textContent.trim() || message.textContent.replace(/^\s*×/, '').trim();

const refused = words => {
  if (sent?.status === FORBIDDEN && !sentAgain) {
    sendAgain(words);
  } else {
    show(sent?.status === UNAUTHORIZED ? OVER : words);
  }
};

// What the server says comes as one of Tasklist's messages in a corner.
const takeOver = () => {
  const message = document.querySelector('.notifications .alert-danger:not([data-taken])');
  if (message === null) {
    return;
  }
  message.dataset.taken = '';
  message.setAttribute('role', 'alert');
  if (!pressed || placeFor() === null) {
    return;
  }
  message.hidden = true;
  checking = false;
  if (wrongFields().length === 0) {
    refused(wordsOf(message));
  }
  pressed = false;
};

new MutationObserver(() => {
  takeOver();
  check();
  wake();
}).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled']});

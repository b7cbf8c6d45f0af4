// A draft of an answer is kept on the server for its author alone. Tasklist would keep it in this browser, where the next person
// at a shared computer meets it.
import {element, openTask, page} from './words.js';

const DRAFT = /^(camunda-form|camForm):/;
const SAVED = 'Черновик сохранён. Его видите только вы.';
const NOT_SAVED = 'Черновик не сохранён. Не закрывайте страницу: ответы остались в форме.';
const OVER =
  'Сеанс завершён. Войдите в другой вкладке и сохраните ещё раз: ответы остались в форме.';
const EMPTY = 'В форме пока ничего не заполнено, сохранять нечего.';
const OFFLINE = 'Нет связи, черновик не сохранён. Не закрывайте страницу: ответы остались в форме.';

let changed = false;

const sweep = () => {
  for (const storage of [localStorage, sessionStorage]) {
    Object.keys(storage).filter(key => DRAFT.test(key)).forEach(key => storage.removeItem(key));
  }
};

const say = (words, bad) => {
  const place = document.querySelector('.task-details .form-actions');
  if (place) {
    let line = place.querySelector('.draft-state');
    if (!line) {
      line = element('p');
      line.setAttribute('role', 'status');
      place.prepend(line);
    }
    line.className = bad ? 'draft-state bad' : 'draft-state';
    line.textContent = words;
  }
};

const wakeSave = () => {
  const save = document.querySelector('.task-details .form-actions .btn-default');
  if (save) {
    save.disabled = false;
  }
};

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

/** The header brings the token, and the name the server wants to read it by. */
const token = () => (meta('_csrf') ? {[meta('_csrf_header')]: meta('_csrf')} : {});

/** Whoever has logged in again in another tab has another token. @return whether it came */
const renewToken = async () => {
  const answer = await fetch(page('/header'), {headers: {Accept: 'text/html'}, credentials: 'same-origin'});
  if (!answer.ok || answer.redirected) {
    return false;
  }
  const header = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return ['_csrf', '_csrf_header'].every(name => {
    const fresh = header.querySelector(`meta[name="${name}"]`)?.content;
    const held = document.querySelector(`meta[name="${name}"]`);
    if (fresh && held) {
      held.content = fresh;
    }
    return Boolean(fresh && held);
  });
};

const send = (taskId, method, body) =>
  fetch(page(`/tasks/${encodeURIComponent(taskId)}/draft`), {
    method,
    headers: {
      Accept: 'application/json',
      ...(method === 'GET' ? {} : token()),
      ...(body ? {'Content-Type': 'application/json'} : {})
    },
    credentials: 'same-origin',
    body
  });

const request = async (taskId, method, body) => {
  const answer = await send(taskId, method, body);
  return answer.status === 403 && method !== 'GET' && (await renewToken()) ? send(taskId, method, body) : answer;
};

const keep = async (taskId, values) => {
  try {
    const answer = await request(taskId, 'PUT', values);
    if (answer.status === 204) {
      changed = false;
      say(SAVED, false);
      return true;
    }
    const {detail} = await answer.json().catch(() => ({}));
    say(answer.status === 401 ? OVER : detail || NOT_SAVED, true);
  } catch {
    say(OFFLINE, true);
  }
  changed = true;
  wakeSave();
  return false;
};

/** Whether nobody has written anything: every field is empty, unticked or without a choice. */
const isBlank = values =>
  Object.values(JSON.parse(values)).every(
    value => value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );

/** What was kept before goes as well: the form was emptied on purpose. */
const nothingToKeep = async taskId => {
  changed = false;
  await request(taskId, 'DELETE').catch(() => null);
  say(EMPTY, false);
  return true;
};

let keeping = Promise.resolve(true);

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!DRAFT.test(key)) {
    setItem.call(this, key, value);
    return;
  }
  const taskId = String(key).replace(DRAFT, '').replace(/^:/, '');
  if (taskId && taskId === openTask()) {
    keeping = isBlank(value) ? nothingToKeep(taskId) : keep(taskId, value);
  }
};

sweep();

// Whether there is something to lose: the viewer calls a form changed as soon as it is drawn, so what the person does counts.
const change = event => {
  if (event.isTrusted && event.target.closest?.('.fjs-form')) {
    changed = true;
    document.querySelector('.draft-state')?.remove();
    wakeSave();
  }
};
['input', 'change'].forEach(kind => document.addEventListener(kind, change, true));
document.addEventListener(
  'mousedown',
  event => {
    if (event.target.closest?.('.fjs-dropdownlist-item, .fjs-select-cross, .fjs-taglist-tag-remove, .flatpickr-day, .fjs-number-arrow-container')) {
      change(event);
    }
  },
  true
);

const isOpen = () => document.querySelector('.fjs-form') !== null;

// When the session is over, Tasklist drops the form and goes to its login; what is not kept yet stays in sight instead.
const stayWithTheForm = root => {
  const {$broadcast} = root;
  let person = root.authentication;
  root.$broadcast = function (name, ...details) {
    const goes = name === 'authentication.login.required' || (name === 'authentication.changed' && !details[0]);
    if (goes && changed && isOpen()) {
      root.authentication = person;
      if (!document.querySelector('.form-actions .refusal')) {
        say(OVER, true);
      }
      wakeSave();
      return {name, defaultPrevented: true};
    }
    if (name === 'authentication.changed') {
      [person] = details;
    }
    return $broadcast.call(this, name, ...details);
  };
};

document.addEventListener('nastavnik:task', ({detail: {root}}) => stayWithTheForm(root), {once: true});

window.addEventListener('beforeunload', event => {
  if (changed && isOpen()) {
    event.preventDefault();
  }
});

const beginAnew = async taskId => {
  const answer = await request(taskId, 'DELETE').catch(() => null);
  if (answer?.status === 204) {
    changed = false;
    window.location.reload();
  } else {
    say('Черновик не удалён. Попробуйте ещё раз.', true);
  }
};

// The server fills the form with the draft; who opens it again some days later should know where the answers come from.
document.addEventListener('nastavnik:task', async ({detail: {id}}) => {
  changed = false;
  if (id === null) {
    return;
  }
  const answer = await request(id, 'GET').catch(() => null);
  const intro = document.querySelector('.task-intro');
  if (answer?.status === 200 && !answer.redirected && intro && openTask() === id) {
    const line = element('p', 'draft-here', 'Форма заполнена вашим черновиком. ');
    const button = element('button', '', 'Начать заново');
    button.type = 'button';
    button.addEventListener('click', () => beginAnew(id));
    line.append(button);
    intro.append(line);
  }
});

const ask = () =>
  new Promise(answer => {
    const dialog = document.createElement('dialog');
    dialog.className = 'leave-form';
    const form = element('form');
    form.method = 'dialog';
    const heading = element('h2', '', 'Ответы ещё не отправлены');
    heading.id = 'leave-form-heading';
    dialog.setAttribute('aria-labelledby', heading.id);
    form.append(heading, element('p', '', 'Сохранить их как черновик? Его будете видеть только вы.'));
    [
      ['save', 'Сохранить черновик', 'main'],
      ['leave', 'Не сохранять', 'quiet'],
      ['stay', 'Остаться', 'quiet']
    ].forEach(([value, words, look]) => {
      const button = element('button', look, words);
      button.value = value;
      form.append(button);
    });
    dialog.append(form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue || 'stay');
    });
    document.body.append(dialog);
    dialog.showModal();
  });

// Ways out of a task that do not leave the page: another card, another filter, back to the list.
const WAYS_OUT = '.tasks-list li.task .clickable, .task-filters .task-filter, .back-to-list';

document.addEventListener(
  'click',
  async event => {
    const way = event.target.closest?.(WAYS_OUT);
    if (!way || !changed || !isOpen() || !openTask()) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = await ask();
    if (answer === 'save') {
      document.querySelector('.task-details .form-actions .btn-default').click();
      if (!(await keeping)) {
        return;
      }
    }
    if (answer !== 'stay') {
      changed = false;
      (way.querySelector('a') || way).click();
    }
  },
  true
);

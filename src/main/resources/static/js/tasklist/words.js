// What several of Tasklist's scripts say and build in the same way.

const DAY = 24 * 60 * 60 * 1000;

const midnight = moment => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** «1 день», «3 дня», «12 дней». */
export const plural = (number, one, few, many) => {
  const tens = number % 100;
  const units = number % 10;
  if (units === 1 && tens !== 11) {
    return one;
  }
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
};

const date = (day, today) =>
  day.toLocaleDateString('ru-RU', {
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === today.getFullYear() ? {} : {year: 'numeric'})
  }).replace(/\s*г\.$/, '');

// The header brings the server's day; where it does not come, the browser's must do.
const LONGEST_WAIT = 5000;

const told = () => document.querySelector('body > header.top meta[name="today"]');

const todayOnServer = () => (told() ? new Date(`${told().content}T00:00`) : midnight(new Date()));

/** Resolves when the server's day is known. */
export const dayKnown = new Promise(known => {
  const look = () => told() && known();
  new MutationObserver(look).observe(document.body, {childList: true});
  setTimeout(known, LONGEST_WAIT);
  look();
});

/** The day a task is due as people say it, and whether it is late or near. */
export const due = (moment, today = todayOnServer()) => {
  const day = midnight(new Date(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')));
  const days = Math.round((day - today) / DAY);
  if (days < 0) {
    return {words: `просрочено на ${-days} ${plural(-days, 'день', 'дня', 'дней')}`, when: 'late'};
  }
  if (days < 2) {
    return {words: days === 0 ? 'сегодня' : 'завтра', when: 'near'};
  }
  return {words: `до ${date(day, today)}`, when: days < 8 ? 'near' : 'later'};
};

export const element = (tag, className = '', text = '') => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

const base = () => document.querySelector('base');

/** An address of our own pages. */
export const page = path => base().getAttribute('app-root').replace(/\/camunda$/, '') + path;

/** An address of the engine that Tasklist itself works with. */
export const engine = path => `${base().getAttribute('engine-api')}engine/default/${path}`;

export const read = async address => {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
  if (!answer.ok) {
    throw new Error(`${answer.status} at ${address}`);
  }
  return answer.json();
};

/** The task that the address of the page names, or null. */
export const openTask = () => new URLSearchParams(window.location.hash.replace(/^#\/?\??/, '')).get('task');

import {element, page} from './words.js';

// The list begins with what is due first, as people work, not with what came last.
const BY_DUE_DATE = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);

const parameters = new URLSearchParams(window.location.hash.replace(/^#\/?\??/, ''));
if (!window.location.hash.startsWith('#/login') && !parameters.has('sorting')) {
  parameters.set('sorting', BY_DUE_DATE);
  window.history.replaceState(null, '', `#/?${parameters}`);
}

// Above the list: the way to what is done already, and to what a person may begin by themselves.
export default {
  id: 'nastavnik-list',
  pluginPoint: 'tasklist.list',
  priority: 1000,

  render(node) {
    const done = element('a', 'done-before', 'Мои выполненные');
    done.href = page('/done');
    const start = element('button', 'start-something', '+ Новое дело');
    start.type = 'button';
    start.addEventListener('click', () => document.querySelector('.start-process-action a').click());
    node.className = 'above-list';
    node.append(done, start);
  }
};

// The list is drawn anew every few seconds; who stands on a card with the keyboard stays there.
const task = card => new URLSearchParams(card.getAttribute('href').replace(/^#\/?\?/, '')).get('task');
const CARD = 'li.task a[href*="task="]';
let stoodOn = null;
let taskStoodOn = null;

document.addEventListener(
  'focus',
  ({target}) => {
    stoodOn = target instanceof Element && target.matches(CARD) ? target : null;
    taskStoodOn = stoodOn && task(stoodOn);
  },
  true
);

const standAgain = () => {
  if (stoodOn && !stoodOn.isConnected && document.activeElement === document.body) {
    [...document.querySelectorAll(CARD)].find(card => task(card) === taskStoodOn)?.focus({preventScroll: true});
  }
};

// The address of a card is filled in a moment after the card is there.
new MutationObserver(() => {
  if (stoodOn && !stoodOn.isConnected) {
    requestAnimationFrame(standAgain);
  }
}).observe(document.body, {childList: true, subtree: true});

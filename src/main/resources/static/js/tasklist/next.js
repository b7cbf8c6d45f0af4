// «Готово» leads on: when a task is done, the first one of the list opens, and who uses the keyboard stands at its heading.
import {element, openTask} from './words.js';

const CARD = '.tasks-list ol.tasks-list > li a[href*="task="]';

let finishing = null;
let leaving = null;
let toHeading = false;
let justDone = false;

const cards = () => [...document.querySelectorAll(CARD)];
const isListed = id => cards().some(card => card.getAttribute('href').includes(`task=${id}`));

/** The list is there, and each of its cards has its address, which comes a moment after the card. */
const isDrawn = () =>
  document.querySelector('[cam-tasks]') !== null &&
  document.querySelector('[cam-tasks] > .loader:not(.ng-hide)') === null &&
  [...document.querySelectorAll('.tasks-list li.task')].every(card => card.querySelector('a[href*="task="]'));

/** An empty first list means that nothing waits any more; another empty list means only that nothing is in it. */
const showEmptiness = () => {
  const [mine] = document.querySelectorAll('.task-filters .task-filter');
  const {classList} = document.documentElement;
  classList.toggle('no-tasks-left', cards().length === 0);
  classList.toggle('in-another-list', Boolean(mine) && !mine.classList.contains('active'));
};

const goOn = () => {
  showEmptiness();
  const [first] = cards();
  if (openTask() || (!first && document.querySelector('.all-done h1') === null)) {
    return;
  }
  toHeading = true;
  justDone = true;
  if (first) {
    first.click();
  } else {
    document.querySelector('.all-done h1').focus();
    toHeading = false;
    justDone = false;
  }
};

document.addEventListener(
  'click',
  event => {
    if (event.target.closest('.task-details .form-actions .btn-primary')) {
      finishing = openTask();
    } else if (event.target.closest('.tasks-list li.task .clickable')) {
      finishing = null;
      leaving = null;
      toHeading = true;
    }
  },
  true
);

// The list comes anew a moment after a task is done; whether anything is left decides what is shown beside it.
let looking = false;
const look = () => {
  if (!looking) {
    looking = true;
    requestAnimationFrame(() => {
      looking = false;
      if (!isDrawn()) {
        return;
      }
      showEmptiness();
      if (leaving !== null && !isListed(leaving)) {
        leaving = null;
        goOn();
      }
    });
  }
};
new MutationObserver(look).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'href']
});

document.addEventListener('nastavnik:task', ({detail: {id}}) => {
  if (id !== null) {
    const heading = document.querySelector('.task-intro h1');
    if (heading && justDone) {
      heading.before(element('p', 'after-done', '✓ Готово. Следующая задача:'));
    }
    justDone = false;
    if (heading && (toHeading || document.activeElement === document.body)) {
      setTimeout(() => heading.focus({preventScroll: true}));
    }
    toHeading = false;
    finishing = null;
    leaving = null;
  } else if (finishing !== null) {
    leaving = finishing;
    finishing = null;
    look();
  }
});

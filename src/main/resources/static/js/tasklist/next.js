// «Готово» leads on: when a task is done, the first one of the list opens, and who uses the keyboard stands at its heading.
import {element, openTask} from './words.js';

const PATIENCE = 10000;
const CARD = '.tasks-list ol.tasks-list > li a[href*="task="]';

let finishing = null;
let toHeading = false;
let justDone = false;

const cards = () => [...document.querySelectorAll(CARD)];
const isListed = id => cards().some(card => card.getAttribute('href').includes(`task=${id}`));

/** The list comes anew a moment after the task is gone. */
const whenListIsFresh = (id, then, since = Date.now()) => {
  const loading = document.querySelector('[cam-tasks] > .loader:not(.ng-hide)');
  if ((!isListed(id) && !loading) || Date.now() - since > PATIENCE) {
    then();
  } else {
    setTimeout(() => whenListIsFresh(id, then, since), 50);
  }
};

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
      toHeading = true;
    }
  },
  true
);

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
  } else if (finishing !== null) {
    const finished = finishing;
    finishing = null;
    whenListIsFresh(finished, goOn);
  }
});

// Whether anything is left decides what is shown beside the list.
let looking = false;
new MutationObserver(() => {
  if (!looking) {
    looking = true;
    requestAnimationFrame(() => {
      looking = false;
      const list = document.querySelector('[cam-tasks]');
      if (list && !list.querySelector('.loader:not(.ng-hide)')) {
        showEmptiness();
      }
    });
  }
}).observe(document.body, {childList: true, subtree: true});

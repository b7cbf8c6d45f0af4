// On top of an opened task: what it is called, what it is about, until when, and what to do and why. Where nothing is open,
// what to do next. On a phone the list and the task take turns, and a button leads back to the list.
import {about} from './about.js';
import {dayKnown, due, element, page} from './words.js';

const back = () => {
  const button = element('button', 'back-to-list', '‹ К списку');
  button.type = 'button';
  button.addEventListener('click', () => {
    const parameters = new URLSearchParams(window.location.hash.replace(/^#\/?\??/, ''));
    parameters.delete('task');
    parameters.delete('detailsTab');
    window.location.hash = `#/?${parameters}`;
  });
  return button;
};

const intro = (task, mine) => {
  const made = element('div', 'task-intro');
  const heading = element('h1', '', task.name);
  heading.tabIndex = -1;
  const line = element('p', 'task-line');
  const subject = element('span', 'about');
  line.append(subject);
  about(task.id).then(words => {
    subject.textContent = words;
  });
  if (task.due) {
    dayKnown.then(() => {
      const {words, when} = due(task.due);
      line.append(element('span', `due ${when}`, words));
    });
  }
  made.append(back(), heading, line);
  if (!mine) {
    made.append(element('p', 'notice', 'Это задача другого человека: её можно прочитать, а завершит её он сам.'));
  }
  if (task.description) {
    made.append(element('p', 'what-to-do', task.description));
  }
  return made;
};

const nothingOpen = () => {
  const made = element('div', 'nothing-open');
  const choose = element('p', 'choose-a-task', 'Выберите задачу в списке.');
  const done = element('div', 'all-done');
  const heading = element('h1', '', 'На сегодня всё.');
  heading.tabIndex = -1;
  const link = element('a', '', 'Мои выполненные');
  link.href = page('/done');
  const more = element('p', '', 'Новая задача появится здесь сама. Что уже сделано, можно посмотреть: ');
  more.append(link);
  done.append(heading, element('p', '', 'Вас больше ничего не ждёт.'), more);
  const elsewhere = element('p', 'none-here', 'В этом списке сейчас ничего нет.');
  made.append(choose, elsewhere, done);
  return made;
};

export default {
  id: 'nastavnik-task',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,

  render(node, data, scope) {
    const nothing = nothingOpen();
    let scrolled = 0;
    let shown = null;
    scope.$watch('task', task => {
      const id = task ? task.id : null;
      if (id === shown && node.hasChildNodes()) {
        return;
      }
      if (shown === null && id !== null) {
        scrolled = window.scrollY;
      }
      shown = id;
      document.documentElement.classList.toggle('a-task-is-open', id !== null);
      node.replaceChildren(task ? intro(task, task.assignee === scope.$root.authentication.name) : nothing);
      window.scrollTo(0, task ? 0 : scrolled);
      const column = node.closest('.task-details');
      if (column) {
        column.scrollTop = 0;
      }
      document.dispatchEvent(new CustomEvent('nastavnik:task', {detail: {id, root: scope.$root}}));
    });
  }
};

// What community Cockpit lacks: the course of an instance, done steps on its diagram, and the finished instances of a process.
import { mark } from '../course/marks.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = `${root}/css/course-marks.css`;
document.head.append(style);

const read = async address => {
  const answer = await fetch(`${root}${address}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  if (!answer.ok) {
    throw new Error(
      answer.status === 403
        ? 'Ход дел видят заведующий, куратор и технический администратор.'
        : 'Прочитать ход не получилось. Обновите страницу.'
    );
  }
  return answer.json();
};

const element = (name, className, ...content) => {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content.filter(part => part !== null && part !== ''));
  return node;
};

const link = (address, words, className = '') => {
  const node = element('a', className, words);
  node.href = `${root}${address}`;
  return node;
};

const named = row => (row.about ? `${row.name} · ${row.about}` : row.name);

const told = line => {
  const words = element('td', line.tone.toLowerCase());
  if (line.who) {
    words.append(element('b', '', line.who), ' — ');
  }
  words.append(line.part ? link(`/processes/${line.part.id}`, line.what) : line.what);
  if (line.decision) {
    words.append(': ', element('span', 'decision', line.decision));
  }
  if (line.document) {
    words.append(' ', link(line.document, 'документ'));
  }
  if (line.part) {
    words.append(line.part.about ? ` — ${line.part.about}` : '', `, ${line.part.fate}`);
  }
  return element('tr', '', element('td', '', line.when), words);
};

const awaited = wait => {
  const who = wait.who.length > 0 ? `${wait.who.join(', ')} — ` : '';
  return element('li', '', `Ждём: ${who}${wait.what}, ${wait.since}`);
};

const showCourse = (node, story, instance) => {
  if (story.waits.length > 0) {
    node.append(element('ul', 'waits', ...story.waits.map(awaited)));
  }
  node.append(element('table', '', element('tbody', '', ...story.lines.map(told))));
  story.documents.forEach(paper => node.append(link(paper.address, paper.name, 'more')));
  node.append(link(`/processes/${instance}`, 'Вся страница со схемой', 'more'));
};

const fallenBack = (node, work) =>
  work.catch(failure => {
    node.replaceChildren(element('p', '', failure.message));
  });

const course = {
  id: 'course-of-instance',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  // The first of the tabs, which is the one that is open.
  priority: 1000,
  properties: { label: 'Ход' },
  render(container, { processInstanceId }) {
    const node = element('div', 'course-tab');
    container.append(node);
    fallenBack(
      node,
      read(`/processes/${processInstanceId}/course`).then(story => showCourse(node, story, processInstanceId))
    );
  }
};

const marks = {
  id: 'course-on-diagram',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  render(viewer, { processInstanceId }) {
    read(`/processes/${processInstanceId}/course`)
      .then(story => mark(viewer, story.marks))
      .catch(() => {
        // The tab says why; the diagram stays as Cockpit draws it.
      });
  }
};

const over = {
  id: 'finished-instances',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: -5,
  properties: { label: 'Завершённые' },
  render(container, { processDefinitionId }) {
    const node = element('div', 'course-tab');
    container.append(node);
    const process = processDefinitionId.split(':')[0];
    const line = row =>
      element(
        'tr',
        '',
        element('td', '', row.begun),
        element('td', '', link(`/processes/${row.id}`, named(row))),
        element('td', '', row.fate)
      );
    const show = async page => {
      const found = await read(`/processes/over?process=${encodeURIComponent(process)}&page=${page}`);
      const rows = element('tbody', '', ...found.rows.map(line));
      node.replaceChildren(
        found.total === 0
          ? element('p', '', 'Завершённых пока нет.')
          : element('p', '', `Завершённых: ${found.total}`),
        element('table', '', rows)
      );
      const turn = (words, to) => {
        const button = element('button', 'btn btn-default', words);
        button.type = 'button';
        button.addEventListener('click', () => fallenBack(node, show(to)));
        node.append(button);
      };
      if (found.page > 0) {
        turn('Новее', found.page - 1);
      }
      if (found.page + 1 < found.pages) {
        turn('Раньше', found.page + 1);
      }
    };
    fallenBack(node, show(0));
  }
};

export default [course, marks, over];

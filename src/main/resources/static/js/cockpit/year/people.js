import {bar, element, links, panel} from './dom.js';
import {ago, date, form, plural, whole} from './words.js';

const said = words => (words ? element('p', {class: 'year-muted'}, words) : '');

// Pages of a list that grows with the staff.
const pager = (name, paged, turn) => {
  if (paged.pages < 2) {
    return '';
  }
  const button = (id, words, page, possible) =>
    element(
      'button',
      {type: 'button', class: 'year-button', id: `${name}-${id}`, disabled: !possible, on: {click: () => turn(page)}},
      words
    );
  return element(
    'div',
    {class: 'year-pager'},
    button('back', 'Назад', paged.page - 1, paged.page > 0),
    element('span', {}, `страница ${paged.page + 1} из ${paged.pages}`),
    button('on', 'Дальше', paged.page + 1, paged.page + 1 < paged.pages)
  );
};

// Who is being waited for, and since when.
export const waiting = (board, turn) =>
  panel(
    'year-waiting',
    'Кого ждём',
    said(board.waiting.total ? '' : board.running ? 'Никого: все задачи сделаны.' : 'Никого: год завершён.'),
    element('ul', {class: 'year-people'}, board.waiting.items.map(person => waited(person, board.today))),
    pager('year-waiting', board.waiting, turn)
  );

const waited = (person, today) =>
  element(
    'li',
    {},
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('span', {class: 'year-strong'}, whole(person.name)),
        element('span', {class: 'year-muted'}, person.position),
        element(
          'span',
          {class: 'year-person-tasks'},
          plural(person.tasks, 'задача', 'задачи', 'задач'),
          person.overdue
            ? element('b', {class: 'year-late'}, ` ${form(person.overdue, 'просрочена', 'просрочены', 'просрочено')} ${person.overdue}`)
            : ''
        ),
        element(
          'span',
          {class: 'year-muted'},
          [`ждём ${ago(person.since, today)}`, person.due && `${person.due < today ? 'срок был' : 'ближайший срок'} ${date(person.due)}`].filter(Boolean).join(', ')
        )
      ),
      element('ul', {class: 'year-tasks'}, person.list.map(task => asked(task)))
    )
  );

const asked = task =>
  element(
    'li',
    {},
    element('span', {}, task.name),
    task.about ? element('span', {class: 'year-muted'}, task.about) : '',
    element(
      'span',
      {class: task.overdue ? 'year-late' : 'year-muted'},
      `с ${date(task.since)}${task.due ? `, ${task.overdue ? 'просрочено: срок был' : 'срок'} ${date(task.due)}` : ''}`
    ),
    links(task.links, [task.name, task.about].filter(Boolean).join(', '))
  );

// The pairs and how far each has come.
export const pairs = (board, turn) =>
  panel(
    'year-pairs',
    'Наставнические пары',
    said(board.pairs.total ? '' : 'Пар пока нет: они появятся, когда куратор подберёт наставников.'),
    element('ul', {class: 'year-pairs'}, board.pairs.items.map(pair)),
    pager('year-pairs', board.pairs, turn)
  );

const pair = each =>
  element(
    'li',
    {class: each.active ? '' : 'year-quiet'},
    element('h3', {}, `${whole(each.mentor)} – ${whole(each.mentee)}`),
    element('p', {class: 'year-muted'}, `${each.status}, до ${date(each.period.to)}`),
    each.meetingsPlanned
      ? element(
          'p',
          {class: 'year-measure'},
          element('span', {}, 'Встречи'),
          element('b', {}, `${each.meetingsHeld} из ${each.meetingsPlanned}`),
          bar(each.meetingsHeld, each.meetingsPlanned)
        )
      : '',
    each.missed
      ? element('p', {class: 'year-late'}, `${plural(each.missed, 'встреча', 'встречи', 'встреч')} не ${form(each.missed, 'проведена', 'проведены', 'проведено')} в срок`)
      : '',
    element(
      'dl',
      {class: 'year-facts'},
      fact('Последняя встреча', each.lastMeeting && date(each.lastMeeting)),
      fact('Следующая', each.next.to && `до ${date(each.next.to)}`),
      fact('Программа', each.programme)
    ),
    links(each.links, `${each.mentor} – ${each.mentee}`)
  );

const fact = (name, value) => (value ? [element('dt', {}, name), element('dd', {}, value)] : '');

// How many have answered of those who were asked; never what.
export const questionnaires = board =>
  panel(
    'year-questionnaires',
    'Анкеты и отчёты',
    element(
      'ul',
      {class: 'year-questionnaires'},
      board.questionnaires.map(each =>
        element(
          'li',
          {},
          element(
            'p',
            {class: 'year-measure'},
            element('span', {}, each.title),
            each.asked
              ? element('b', {}, `${each.given} из ${each.asked}`)
              : element('span', {class: 'year-muted'}, each.period.from ? `с ${date(each.period.from)}` : 'ещё не начато'),
            each.asked ? bar(each.given, each.asked) : ''
          ),
          links(each.links, each.title)
        )
      )
    )
  );

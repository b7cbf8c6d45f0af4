import {element, kebab, lamp, links, panel} from './dom.js';
import {period, whole} from './words.js';

// The twenty rows with their lights; a number above them shows only the rows it counts.
export const rows = (board, chosen, choose) => {
  const shown = board.rows.filter(row => !chosen || row.light === chosen);
  return panel(
    'year-rows',
    'Строки дорожной карты',
    element(
      'div',
      {class: 'year-chips', role: 'group', 'aria-label': 'Какие строки показать'},
      [{light: null, title: 'все', rows: board.rows.length}, ...board.counts]
        .filter(count => count.rows)
        .map(count =>
          element(
            'button',
            {
              type: 'button',
              class: 'year-chip',
              id: `year-filter-${kebab(count.light || 'all')}`,
              'aria-pressed': String(chosen === count.light),
              on: {click: () => choose(count.light)}
            },
            count.light ? lamp(count.light) : '',
            `${count.title} `,
            element('b', {}, String(count.rows))
          )
        )
    ),
    element('ul', {class: 'year-rows'}, shown.map(line))
  );
};

// As many names as can be read at a glance.
const NAMES = 3;

const waited = names => {
  const more = names.length - NAMES;
  const shown = names.slice(0, NAMES).map(whole).join(', ');
  return names.length ? `ждём: ${shown}${more > 0 ? ` и ещё ${more}` : ''}` : '';
};

const line = row =>
  element(
    'li',
    {class: `year-row year-row-${kebab(row.light)}`},
    element('p', {class: 'year-row-light'}, lamp(row.light), element('span', {}, row.words)),
    element(
      'div',
      {class: 'year-row-text'},
      element('p', {}, element('b', {class: 'year-number'}, row.item), ' ', row.content),
      element(
        'p',
        {class: 'year-muted'},
        [row.duty, `план ${period(row.plan)}`, waited(row.waitingFor)]
          .filter(Boolean)
          .join(' · ')
      )
    ),
    element('div', {class: 'year-row-links'}, links(row.links, `строка ${row.item}`))
  );

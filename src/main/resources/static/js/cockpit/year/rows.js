import {element, kebab, lamp, links, panel} from './dom.js';
import {period} from './words.js';

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
        [row.duty, `план ${period(row.plan)}`, row.waitingFor.length ? `ждём: ${row.waitingFor.join(', ')}` : '']
          .filter(Boolean)
          .join(' · ')
      )
    ),
    element('div', {class: 'year-row-links'}, links(row.links, `строка ${row.item}`))
  );

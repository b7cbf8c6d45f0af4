import {element, links, panel, show} from './dom.js';
import {dayAndMonth, weekday} from './words.js';

const KINDS = {
  BEGINS: 'начало',
  DUE: 'срок',
  COUNCIL: 'заседание',
  MEETINGS: 'встречи',
  PAIRS_END: 'пары'
};

// What is to happen in the weeks ahead, day by day.
export const dates = board => {
  const days = [...new Set(board.dates.map(each => each.day))];
  return panel(
    'year-dates',
    'Ближайшие даты',
    days.length
      ? element('ul', {class: 'year-dates'}, days.map(day => of(day, board)))
      : element('p', {class: 'year-muted'}, 'Впереди сроков нет.')
  );
};

const of = (day, board) =>
  element(
    'li',
    {},
    element('p', {class: 'year-day'}, element('b', {}, dayAndMonth(day)), ` ${weekday(day)}`),
    element(
      'ul',
      {},
      board.dates
        .filter(each => each.day === day)
        .map(each =>
          element(
            'li',
            {},
            element('span', {class: 'year-kind'}, KINDS[each.kind]),
            ' ',
            each.text,
            ' ',
            each.links.length
              ? links(each.links.slice(0, 1), each.text)
              : each.kind === 'MEETINGS' || each.kind === 'PAIRS_END'
                ? element('button', {type: 'button', class: 'year-inline', on: {click: () => show('year-pairs')}}, 'К парам')
                : ''
          )
        )
    )
  );

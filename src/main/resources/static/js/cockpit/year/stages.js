import {element, kebab, lamp, link, panel} from './dom.js';
import {date, daysBetween, form, month, months, period, short} from './words.js';

// Seven stages on one time line: above what was planned, below what has come of it, and a line where today is.
export const stages = board => {
  const {from, to} = board.span;
  const length = daysBetween(from, to) + 1;
  const place = day => Math.max(0, Math.min(100, (100 * daysBetween(from, day)) / length));
  const stretch = (first, last) => ({left: place(first), width: Math.max(0.8, place(last) + 100 / length - place(first))});
  const today = () => (board.today >= from && board.today <= to ? mark('year-today', place(board.today)) : '');

  const track = stage => {
    const end = stage.fact.to || (board.today < to ? board.today : to);
    return element(
      'div',
      {class: 'year-track', 'aria-hidden': 'true'},
      months(from, to).slice(1).map(day => mark('year-month-line', place(day))),
      element('span', {class: 'year-plan', place: stretch(stage.plan.from, stage.plan.to)}),
      stage.fact.from && stage.fact.from <= end
        ? element('span', {class: `year-fact year-${kebab(stage.light)}`, place: stretch(stage.fact.from, end)})
        : '',
      today()
    );
  };

  const line = stage =>
    element(
      'li',
      {class: 'year-stage'},
      element(
        'div',
        {class: 'year-stage-name'},
        lamp(stage.light),
        element(
          'div',
          {},
          stage.links.length ? titled(stage) : element('span', {class: 'year-strong'}, `${stage.number}. ${stage.title}`),
          element('span', {class: 'year-muted'}, describe(stage))
        )
      ),
      track(stage)
    );

  return panel(
    'year-stages',
    'Этапы года',
    element(
      'p',
      {class: 'year-legend', 'aria-hidden': 'true'},
      sample('year-plan', 'план'),
      sample('year-fact year-done', 'факт'),
      sample('year-today', `сегодня, ${date(board.today)}`)
    ),
    element(
      'div',
      {class: 'year-months', 'aria-hidden': 'true'},
      months(from, to).map(day => element('span', {place: {left: place(day)}}, month(day).replace('.', '')))
    ),
    element('ol', {class: 'year-stages'}, board.stages.map(line))
  );
};

const sample = (name, words) => element('span', {}, element('span', {class: `year-sample ${name}`}), words);

const mark = (name, left) => element('span', {class: name, place: {left}});

const titled = stage => {
  const made = link(stage.links[0], stage.title);
  made.textContent = `${stage.number}. ${stage.title}`;
  made.setAttribute('aria-label', `Этап ${stage.number}. ${stage.title}: ход`);
  made.className = 'year-strong';
  return made;
};

const describe = stage => {
  const fact = stage.fact.to
    ? `факт ${period(stage.fact)}`
    : stage.fact.from
      ? `идёт с ${short(stage.fact.from)}`
      : 'ещё не начат';
  const done = `сделано ${stage.done} из ${stage.rows} ${form(stage.rows, 'строки', 'строк', 'строк')}`;
  const state = stage.light === 'DONE' || stage.light === 'ON_TIME' ? '' : stage.lightTitle;
  return [state, stage.rows ? done : '', `план ${period(stage.plan)}`, fact].filter(Boolean).join(' · ');
};

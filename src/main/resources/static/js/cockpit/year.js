import {dates} from './year/dates.js';
import {element, lamp, link, root, show} from './year/dom.js';
import {pairs, questionnaires, waiting} from './year/people.js';
import {rows} from './year/rows.js';
import {state} from './year/state.js';
import {stages} from './year/stages.js';
import {plural, schoolYear} from './year/words.js';

// As many people, and as many pairs, as fit the screen beside the rest.
const PAGE = 8;

// A page that comes back into view is read anew, but not more often than this.
const FRESH_MILLIS = 60 * 1000;

// The year at a glance, first on the dashboard: one request, drawn whole.
class Year {
  constructor(node) {
    this.asked = {year: null, waitingPage: 0, pairsPage: 0, size: PAGE};
    this.light = null;
    this.readAt = 0;
    this.said = element('p', {class: 'sr-only', role: 'status'});
    this.content = element('div', {class: 'year-content'});
    this.shown = () => document.visibilityState === 'visible' && Date.now() - this.readAt > FRESH_MILLIS && this.read();
    node.append(element('div', {class: 'year', lang: 'ru'}, this.said, this.content));
    document.addEventListener('visibilitychange', this.shown);
    window.addEventListener('pageshow', this.shown);
  }

  stop() {
    document.removeEventListener('visibilitychange', this.shown);
    window.removeEventListener('pageshow', this.shown);
    this.request?.abort();
  }

  async read() {
    this.request?.abort();
    const request = (this.request = new AbortController());
    this.readAt = Date.now();
    this.content.setAttribute('aria-busy', 'true');
    if (!this.board) {
      this.tell('Собираем картину года…');
    }
    try {
      const answer = await fetch(this.address(), {headers: {Accept: 'application/json'}, signal: request.signal});
      await this.take(answer);
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.fail('Не получилось связаться с сервером. Проверьте связь и попробуйте ещё раз.');
      }
    } finally {
      if (this.request === request) {
        this.content.removeAttribute('aria-busy');
      }
    }
  }

  address() {
    const asked = Object.entries(this.asked).filter(([, value]) => value);
    return `${root()}/year?${new URLSearchParams(asked)}`;
  }

  async take(answer) {
    const json = (answer.headers.get('Content-Type') || '').includes('json');
    if (answer.status === 401 || (answer.ok && (answer.redirected || !json))) {
      this.notice('Сеанс закончился', 'Войдите ещё раз, чтобы увидеть год.', {title: 'Войти', address: '/login'});
    } else if (answer.status === 403) {
      // A technical administrator: the year is not theirs, the state of the program is.
      this.content.replaceChildren(await state());
    } else if (!answer.ok) {
      this.fail((json && (await answer.json()).detail) || 'На сервере что-то пошло не так. Попробуйте ещё раз чуть позже.');
    } else {
      this.board = await answer.json();
      this.draw();
      this.said.textContent = this.board.words;
    }
  }

  tell(words) {
    this.said.textContent = words;
    this.content.replaceChildren(element('p', {class: 'year-panel year-muted', 'aria-hidden': 'true'}, words));
  }

  notice(title, words, way) {
    this.board = null;
    this.said.textContent = words;
    this.content.replaceChildren(
      element('div', {class: 'year-panel year-notice'}, element('h1', {}, title), element('p', {}, words), button(way))
    );
  }

  fail(words) {
    this.board = null;
    this.said.textContent = words;
    this.content.replaceChildren(
      element(
        'div',
        {class: 'year-panel year-notice'},
        element('h1', {}, 'Год не показан'),
        element('p', {}, words),
        element('button', {type: 'button', class: 'year-button year-main', on: {click: () => this.read()}}, 'Попробовать ещё раз')
      )
    );
  }

  // Whatever had the focus has it again, and what was unfolded stays so.
  draw() {
    const focused = document.activeElement?.id;
    const unfolded = [...this.content.querySelectorAll('details[open] summary')].map(each => each.textContent);
    this.content.replaceChildren(...(this.board.year ? this.whole() : [this.before()]));
    this.content.querySelectorAll('details').forEach(each => {
      each.open = unfolded.includes(each.querySelector('summary').textContent);
    });
    if (focused && focused.startsWith('year-')) {
      document.getElementById(focused)?.focus();
    }
  }

  before() {
    return element(
      'div',
      {class: 'year-panel year-notice'},
      element('h1', {}, 'Год ещё не начат'),
      element(
        'p',
        {},
        this.board.mayBegin
          ? 'Когда вы начнёте учебный год, здесь появятся этапы, сроки и всё, чего мы ждём.'
          : 'Учебный год начинает заведующий. После этого здесь появятся этапы и сроки.'
      ),
      this.board.mayBegin ? button(BEGIN) : '',
      this.incidents()
    );
  }

  whole() {
    const board = this.board;
    return [
      this.head(),
      stages(board),
      element(
        'div',
        {class: 'year-columns'},
        waiting(board, page => this.ask({waitingPage: page})),
        dates(board),
        questionnaires(board)
      ),
      pairs(board, page => this.ask({pairsPage: page})),
      rows(board, this.light, light => this.choose(light))
    ];
  }

  head() {
    const board = this.board;
    const late = board.counts.some(count => count.light === 'OVERDUE' && count.rows);
    return element(
      'div',
      {class: late ? 'year-panel year-head year-head-late' : 'year-panel year-head'},
      element(
        'div',
        {},
        element('p', {class: 'year-muted'}, `${schoolYear(board.year)} учебный год`),
        element('h1', {}, board.words),
        this.incidents()
      ),
      element(
        'div',
        {class: 'year-actions'},
        board.years.length > 1 ? this.choiceOfYear() : '',
        !board.running && board.mayBegin ? button(BEGIN) : '',
        board.links.map(each => link({...each, title: 'Ход года'})),
        element('button', {type: 'button', class: 'year-button', id: 'year-refresh', on: {click: () => this.read()}}, 'Обновить')
      ),
      this.counts()
    );
  }

  // Each number leads to the rows it counts.
  counts() {
    return element(
      'div',
      {class: 'year-chips'},
      this.board.counts
        .filter(count => count.rows)
        .map(count =>
          element(
            'button',
            {
              type: 'button',
              class: 'year-chip',
              'aria-label': `${count.title}: ${count.rows}, показать строки`,
              on: {
                click: () => {
                  this.choose(count.light);
                  show('year-rows');
                }
              }
            },
            lamp(count.light),
            element('b', {class: 'year-big'}, String(count.rows)),
            count.title
          )
        )
    );
  }

  choose(light) {
    this.light = light;
    this.draw();
  }

  choiceOfYear() {
    return element(
      'select',
      {id: 'year-choice', 'aria-label': 'Учебный год', on: {change: event => this.ask({year: event.target.value, waitingPage: 0, pairsPage: 0})}},
      this.board.years.map(year => element('option', {value: year, selected: year === this.board.year}, schoolYear(year)))
    );
  }

  incidents() {
    const number = this.board.incidents;
    return number
      ? element('p', {class: 'year-late'}, `${plural(number, 'сбой', 'сбоя', 'сбоев')} в программе — позовите администратора`)
      : '';
  }

  ask(more) {
    this.asked = {...this.asked, ...more};
    this.read();
  }
}

const BEGIN = {title: 'Начать год', address: '/camunda/app/tasklist/default/#/?processStart=roadmap'};

const button = way => {
  const made = link(way);
  made.className = 'year-button year-main';
  return made;
};

// Cockpit draws the page anew before or after it tells that the old one is gone, and does not say which one it means.
const drawn = new Set();

const stopGone = () =>
  [...drawn]
    .filter(year => !year.content.isConnected)
    .forEach(year => {
      year.stop();
      drawn.delete(year);
    });

export default {
  id: 'year',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render: node => {
    const year = new Year(node);
    drawn.add(year);
    year.read();
  },
  unmount: () => setTimeout(stopGone),
  properties: {label: 'Год'}
};

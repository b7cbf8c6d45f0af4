const rules = new Intl.PluralRules('ru');

// «1 задача, 2 задачи, 5 задач»
export const plural = (number, one, few, many) => `${number} ${form(number, one, few, many)}`;

export const form = (number, one, few, many) => ({one, few}[rules.select(number)] || many);

// Initials stay beside their surname.
export const whole = name => name.replaceAll(' ', '\u00a0');

const time = day => Date.parse(`${day}T00:00:00Z`);

const DAY = 24 * 60 * 60 * 1000;

export const daysBetween = (from, to) => Math.round((time(to) - time(from)) / DAY);

// «22.11.2026»
export const date = day => day.split('-').reverse().join('.');

// «22.11», where the year is plain
export const short = day => date(day).slice(0, 5);

const format = options => {
  const formatter = new Intl.DateTimeFormat('ru', {...options, timeZone: 'UTC'});
  return day => formatter.format(time(day));
};

// «22 ноября»
export const dayAndMonth = format({day: 'numeric', month: 'long'});

// «вс»
export const weekday = format({weekday: 'short'});

// «нояб.»
export const month = format({month: 'short'});

export const schoolYear = name => name.replace('-', '/');

// «01.09 – 18.09»
export const period = ({from, to}) => (from === to ? short(from) : `${short(from)} – ${short(to)}`);

// «сегодня», «вчера», «12 дней»
export const ago = (day, today) => {
  const days = daysBetween(day, today);
  return days <= 0 ? 'с сегодняшнего дня' : days === 1 ? 'со вчерашнего дня' : `${plural(days, 'день', 'дня', 'дней')}`;
};

// The first days of the months from the first of these days to the last.
export const months = (from, to) => {
  const first = [];
  let [year, number] = from.split('-').map(Number);
  for (let day = from; day <= to; ) {
    first.push(day);
    number += 1;
    if (number > 12) {
      number = 1;
      year += 1;
    }
    day = `${year}-${String(number).padStart(2, '0')}-01`;
  }
  return first;
};

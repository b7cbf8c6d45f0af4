// The form viewer (form-js 1.8.7) speaks English only, and its words are written into it. Here they are, all of them, in Russian.
// What a person has typed or chosen is never touched: only text the viewer draws itself is looked at.

const WORDS = {
  // select, taglist
  Select: 'Выберите',
  Search: 'Начните вводить',
  'Skip to search': 'Перейти к поиску',
  'Remove tag': 'Убрать',
  'No results': 'Ничего не нашлось',
  'All values selected': 'Выбрано всё',
  // number, date and time
  Increment: 'Больше',
  Decrement: 'Меньше',
  'hh:mm': 'чч:мм',
  'hh:mm ?m': 'чч:мм',
  'dd.mm.yyyy': 'дд.мм.гггг',
  // table
  'Nothing to show.': 'Пока ничего нет.',
  'Previous page': 'Предыдущая страница',
  'Next page': 'Следующая страница',
  'Click to remove sorting': 'Не сортировать',
  // lists of groups
  'Add new': 'Добавить',
  Collapse: 'Свернуть',
  // what is wrong with an answer
  'Field is required.': 'Заполните это поле.',
  'Value is not a number.': 'Введите число.',
  'Value is expected to be an integer.': 'Введите целое число.',
  'Field must be a valid email.': 'Проверьте адрес почты.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Введите телефон, например +79101234567.',
  // the mark of the viewer's makers
  'Powered by bpmn.io': 'Формы показывает bpmn.io',
  'Web-based tooling for BPMN, DMN, and forms powered by': 'Формы показывает'
};

const PATTERNS = [
  [/^Click to sort by (.+) descending$/s, 'Сортировать по убыванию: $1'],
  [/^Click to sort by (.+) ascending$/s, 'Сортировать по возрастанию: $1'],
  [/^Expand all \((\d+)\)$/, 'Показать все ($1)'],
  [/^Remove list item (\d+)$/, 'Убрать строку $1'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Знаков после запятой: не больше $1.'],
  [
    /^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/,
    'Так записать нельзя. Ближайшие возможные значения: $1 и $2.'
  ],
  [/^Field must have minimum value of (\S+)\.$/, 'Введите число не меньше $1.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Введите число не больше $1.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Напишите подробнее, знаков не меньше $1.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Сократите, знаков должно быть не больше $1.']
];

const PATTERN_OF_FIELD = /^Field must match pattern (.+)\.$/s;

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

// Places where the viewer writes by itself; a select shows there what is chosen, so its words are only those of nothing chosen.
const WRITTEN = [
  '.fjs-form-field-error',
  '.fjs-select-display.fjs-select-placeholder',
  '.fjs-taglist-skip-link',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-powered-by-lightbox'
].join(',');

/** What a form says itself of an answer in the wrong shape; the viewer shows only the shape. */
const shapes = new Map();

const translate = english => {
  const text = english.trim();
  if (Object.hasOwn(WORDS, text)) {
    return WORDS[text];
  }
  const shape = PATTERN_OF_FIELD.exec(text);
  if (shape) {
    const words = shapes.get(shape[1]) || 'проверьте, как это записано.';
    return words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?/]$/.test(words) ? '' : '.');
  }
  const pattern = PATTERNS.find(([expression]) => expression.test(text));
  return pattern ? text.replace(pattern[0], pattern[1]) : null;
};

const put = (english, write) => {
  const russian = english && translate(english);
  if (russian && russian !== english) {
    write(russian);
  }
};

const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');

const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: 'Вс Пн Вт Ср Чт Пт Сб'.split(' '),
    longhand: 'Воскресенье Понедельник Вторник Среда Четверг Пятница Суббота'.split(' ')
  },
  months: {shorthand: MONTHS.map(month => month.slice(0, 3)), longhand: MONTHS},
  ordinal: () => '',
  rangeSeparator: ' – ',
  weekAbbreviation: 'Нед.',
  scrollTitle: 'Прокрутите, чтобы увеличить',
  toggleTitle: 'Нажмите, чтобы переключить',
  yearAriaLabel: 'Год',
  monthAriaLabel: 'Месяц',
  hourAriaLabel: 'Часы',
  minuteAriaLabel: 'Минуты',
  time_24hr: true
};

/**
 * The calendar of a date can be told its language, once it is there; a phone's own knows it. The names of months are drawn anew only
 * with a new year.
 */
const speakRussian = calendar => {
  if (calendar && !calendar.isMobile && calendar.config.locale !== CALENDAR) {
    calendar.config.ariaDateFormat = 'd.m.Y';
    calendar.set('locale', CALENDAR);
    [...calendar.monthsDropdownContainer.options].forEach(option => {
      option.textContent = MONTHS[Number(option.value)];
    });
    calendar.monthsDropdownContainer.setAttribute('aria-label', CALENDAR.monthAriaLabel);
    calendar.currentYearElement.setAttribute('aria-label', CALENDAR.yearAriaLabel);
  }
};

const textsIn = place => {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  return texts;
};

const russify = form => {
  form.querySelectorAll(WRITTEN).forEach(place =>
    textsIn(place).forEach(text =>
      put(text.data, russian => {
        text.data = russian;
      })
    )
  );
  // «1 of 2» is drawn in three pieces.
  form.querySelectorAll('.fjs-table-nav-label').forEach(label =>
    textsIn(label).filter(text => text.data.trim() === 'of').forEach(text => {
      text.data = ' из ';
    })
  );
  ATTRIBUTES.forEach(name =>
    form.querySelectorAll(`[${name}]`).forEach(place =>
      put(place.getAttribute(name), russian => place.setAttribute(name, russian))
    )
  );
  form.querySelectorAll('.fjs-datepicker input').forEach(input => speakRussian(input._flatpickr));
};

const watched = new WeakSet();

const watch = form => {
  if (watched.has(form)) {
    return;
  }
  watched.add(form);
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        russify(form);
      });
    }
  });
  observer.observe(form, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES, 'class']
  });
  russify(form);
};

new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(watch)).observe(document.body, {
  childList: true,
  subtree: true
});

// The viewer writes dates the browser's way, and a browser may be set to English: here they are always 15.09.2026.
const Format = Intl.DateTimeFormat;
Intl.DateTimeFormat = new Proxy(Format, {
  construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'ru-RU' : locale, ...rest),
  apply: (target, self, [locale, ...rest]) => target(locale === 'default' ? 'ru-RU' : locale, ...rest)
});

// The form is read on its way to the viewer for what it says of shapes of answers.
const remember = ({components = []}) =>
  components.forEach(component => {
    const {pattern, patternErrorMessage} = component.validate || {};
    if (pattern && patternErrorMessage) {
      shapes.set(pattern, patternErrorMessage);
    }
    remember(component);
  });

const load = window.fetch;
window.fetch = async (...request) => {
  const answer = await load(...request);
  if (/\/deployed-(start-)?form\b/.test(String(request[0]))) {
    answer.clone().json().then(remember).catch(failure => console.error('The shapes of answers stay unexplained.', failure));
  }
  return answer;
};

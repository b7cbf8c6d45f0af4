// Elements are built piece by piece, never from HTML: whatever the server sends becomes text.
export const element = (name, properties = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key === 'on') {
      Object.entries(value).forEach(([event, listener]) => made.addEventListener(event, listener));
    } else if (key === 'place') {
      Object.entries(value).forEach(([side, share]) => made.style.setProperty(side, `${share}%`));
    } else {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter(child => child !== undefined && child !== null && child !== ''));
  return made;
};

const SVG = 'http://www.w3.org/2000/svg';

const shape = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};

// Each light has a shape of its own, so that it is told apart without its colour.
const SHAPES = {
  DONE: [
    ['circle', {cx: 10, cy: 10, r: 9}],
    ['path', {d: 'M5.5 10.5l3 3 6-6.5', class: 'year-stroke'}]
  ],
  ON_TIME: [
    ['circle', {cx: 10, cy: 10, r: 8, class: 'year-stroke-own'}],
    ['circle', {cx: 10, cy: 10, r: 4}]
  ],
  SOON: [
    ['path', {d: 'M10 1.5L19 18H1z'}],
    ['path', {d: 'M10 7v5M10 14.2v1.6', class: 'year-stroke'}]
  ],
  OVERDUE: [
    ['path', {d: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z'}],
    ['path', {d: 'M10 5v6.5M10 13.8v1.8', class: 'year-stroke'}]
  ],
  NOT_REQUIRED: [
    ['circle', {cx: 10, cy: 10, r: 8, class: 'year-stroke-own'}],
    ['path', {d: 'M6 10h8', class: 'year-stroke-own'}]
  ]
};

export const lamp = light => {
  const picture = shape('svg', {viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false'});
  picture.setAttribute('class', `year-lamp year-${kebab(light)}`);
  (SHAPES[light] || []).forEach(([name, attributes]) => picture.append(shape(name, attributes)));
  return picture;
};

export const kebab = constant => constant.toLowerCase().replaceAll('_', '-');

// The webapps may live below a path of the server; our pages are then beside them.
export const root = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export const link = ({title, address}, about) =>
  element('a', {href: root() + address, 'aria-label': about && `${title}: ${about}`}, title);

export const links = (list, about) =>
  list.length ? element('span', {class: 'year-links'}, list.map(each => link(each, about))) : '';

// A part of the page with a heading of its own. No <section>: Cockpit gives those of its dashboard a style.
export const panel = (id, title, ...content) =>
  element(
    'div',
    {class: 'year-panel', role: 'region', 'aria-labelledby': id},
    element('h2', {id, tabindex: '-1'}, title),
    ...content
  );

// The address after # belongs to Cockpit, so an anchor would lead away from the page.
export const show = id => {
  const title = document.getElementById(id);
  title.scrollIntoView({block: 'start'});
  title.focus({preventScroll: true});
};

// A bar that says nothing by itself: the number always stands beside it.
export const bar = (part, whole) =>
  element(
    'span',
    {class: 'year-bar', 'aria-hidden': 'true'},
    element('span', {place: {width: whole ? Math.min(100, (100 * part) / whole) : 0}})
  );

import {element, root} from './dom.js';
import {plural} from './words.js';

// More than anybody mends at one sitting.
const MOST = 20;

const read = async path => {
  const answer = await fetch(`${root()}/camunda/api/engine/engine/default${path}`, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(`${answer.status} at ${path}`);
  }
  return answer.json();
};

const failed = (incident, names) =>
  element(
    'li',
    {},
    element(
      'a',
      {href: `${root()}/camunda/app/cockpit/default/#/process-instance/${incident.processInstanceId}/runtime?tab=incidents-tab`},
      names.get(incident.processDefinitionId) || 'Процесс'
    ),
    element('span', {class: 'year-muted'}, `, с ${new Date(incident.incidentTimestamp.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toLocaleString('ru-RU')}`)
  );

const unmended = async count => {
  const [incidents, definitions] = await Promise.all([read(`/incident?maxResults=${MOST}`), read('/process-definition?maxResults=500')]);
  const names = new Map(definitions.map(definition => [definition.id, definition.name]));
  return [
    element('h1', {}, plural(count, 'шаг ждёт помощи', 'шага ждут помощи', 'шагов ждут помощи')),
    element('p', {}, 'Программа не справилась с ними и сама больше не пробует. Откройте процесс, устраните причину и повторите шаг.'),
    element('ul', {}, incidents.map(incident => failed(incident, names)))
  ];
};

/** For a technical administrator: whether all steps go on by themselves, and which do not. */
export const state = async () => {
  const {count} = await read('/incident/count');
  return element(
    'div',
    {class: 'year-panel'},
    count ? await unmended(count) : [element('h1', {}, 'Сбоев нет'), element('p', {}, 'Все процессы идут сами; повторять нечего.')]
  );
};

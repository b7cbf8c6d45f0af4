// The dialog that starts something says of each choice what it is for, and is not lost by a touch beside it.
import {element, engine, read} from './words.js';

const STARTABLE = engine('process-definition?latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true');

let explanations = null;

const explain = async list => {
  explanations ??= read(STARTABLE).then(definitions => new Map(definitions.map(({name, description}) => [name, description])));
  const known = await explanations.catch(failure => {
    console.error('What can be started is not explained.', failure);
    explanations = null;
    return new Map();
  });
  list.querySelectorAll('li').forEach((item, number) => {
    const link = item.querySelector('a');
    const words = known.get(link.textContent.trim());
    if (words) {
      const explanation = element('span', 'explanation', words);
      explanation.id = `explanation-${number}`;
      link.setAttribute('aria-describedby', explanation.id);
      item.append(explanation);
    }
  });
};

new MutationObserver(() => {
  const list = document.querySelector('.modal-content ul.processes:not([data-explained])');
  if (list && list.querySelector('li')) {
    list.dataset.explained = '';
    explain(list);
  }
}).observe(document.body, {childList: true, subtree: true});

document.addEventListener(
  'click',
  event => {
    if (event.target.matches?.('.modal') && event.target.querySelector('.fjs-form')) {
      event.stopPropagation();
    }
  },
  true
);

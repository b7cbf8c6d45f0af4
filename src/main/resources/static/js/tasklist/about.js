// What tasks are about, asked for all cards of a list at once.
import {page, read} from './words.js';

const AT_ONCE = 30;

let waiting = new Map();

const ask = async () => {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const answers = await read(page(`/tasks/about?ids=${some.map(encodeURIComponent).join(',')}`)).catch(() => ({}));
    some.forEach(id => asked.get(id).forEach(tell => tell(answers[id] || '')));
  }
};

/** @returns a promise of the words, empty where there is nothing to say or nobody may know */
export const about = taskId =>
  new Promise(tell => {
    if (waiting.size === 0) {
      setTimeout(ask, 30);
    }
    waiting.set(taskId, [...(waiting.get(taskId) || []), tell]);
  });

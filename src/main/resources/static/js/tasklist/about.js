// What tasks are about, asked for all cards of a list at once. The list is drawn anew every few seconds, so what is known is kept a
// minute, and cards do not flicker.
import {page, read} from './words.js';

const AT_ONCE = 30;
const MINUTE = 60 * 1000;

const known = new Map();
let waiting = new Map();

const ask = async () => {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const answers = await read(page(`/tasks/about?ids=${some.map(encodeURIComponent).join(',')}`)).catch(failure => {
      console.error('What the tasks are about did not come.', failure);
      return null;
    });
    some.forEach(id => {
      const words = answers?.[id] || '';
      if (answers) {
        known.set(id, {words, since: Date.now()});
      }
      asked.get(id).forEach(tell => tell(words));
    });
  }
};

/** @returns a promise of the words, empty where there is nothing to say or nobody may know */
export const about = async taskId => {
  const {words, since} = known.get(taskId) || {since: 0};
  if (Date.now() - since < MINUTE) {
    return words;
  }
  return new Promise(tell => {
    if (waiting.size === 0) {
      setTimeout(ask, 30);
    }
    waiting.set(taskId, [...(waiting.get(taskId) || []), tell]);
  });
};

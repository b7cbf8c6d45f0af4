// A card of the list says what the task is about, until when, and whose it is when it is not mine.
import {about} from './about.js';
import {dayKnown, due, element} from './words.js';

export default {
  id: 'nastavnik-card',
  pluginPoint: 'tasklist.card',
  priority: 100,

  render(node, {taskId}, scope) {
    const task = scope.task;
    node.className = 'task-line';
    const subject = element('span', 'about');
    node.append(subject);
    about(taskId).then(words => {
      subject.textContent = words;
    });
    if (task.due) {
      dayKnown.then(() => {
        const {words, when} = due(task.due);
        node.append(element('span', `due ${when}`, words));
      });
    }
    if (task.assignee && task.assignee !== scope.$root.authentication.name) {
      node.classList.add('somebody-elses');
    }
  }
};

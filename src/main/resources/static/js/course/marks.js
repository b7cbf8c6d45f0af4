// Marks on a diagram how far a process has come. The viewer is bpmn-js's, ours or Cockpit's.
const TICKED = /Task$|CallActivity$|SubProcess$/;

const note = (viewer, id, tone, text, position) => {
  const node = document.createElement('div');
  node.className = `course-note ${tone}`;
  node.textContent = text;
  viewer.get('overlays').add(id, 'course', { position, html: node });
};

export const mark = (viewer, marks) => {
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const each = (ids, work) => ids.filter(id => elements.get(id)).forEach(id => work(id, elements.get(id)));

  each(marks.done, (id, element) => {
    canvas.addMarker(id, 'course-done');
    if (TICKED.test(element.type)) {
      note(viewer, id, 'done', '✓', { top: -9, right: 14 });
    }
  });
  each(marks.left, id => canvas.addMarker(id, 'course-left'));
  const since = new Map(marks.waiting.map(waiting => [waiting.step, waiting.since]));
  each([...since.keys()], id => {
    canvas.addMarker(id, 'course-waiting');
    note(viewer, id, 'waiting', since.get(id), { bottom: 9, left: -4 });
  });
  each(marks.failed, id => {
    canvas.addMarker(id, 'course-failed');
    note(viewer, id, 'failed', 'не получилось', { bottom: 9, left: -4 });
  });
};

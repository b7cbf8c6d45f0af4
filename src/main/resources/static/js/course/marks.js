// Marks on a diagram how far a process has come. The viewer is bpmn-js's, ours or Cockpit's.
const TICKED = /Task$|CallActivity$|SubProcess$/;

const SVG = 'http://www.w3.org/2000/svg';

const place = (node, attributes) =>
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));

// Drawn into the shape itself and not as the viewer's overlay: an overlay needs inline styles, which our pages forbid.
const note = (shape, tone, words, right, y) => {
  const box = document.createElementNS(SVG, 'rect');
  const text = document.createElementNS(SVG, 'text');
  text.textContent = words;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', `course-note ${tone}`);
  group.append(box, text);
  shape.append(group);
  const width = text.getComputedTextLength() + 14;
  place(box, { x: right - width, y: y - 9, width, height: 18, rx: 9 });
  place(text, { x: right - width + 7, y: y + 4 });
};

export const mark = (viewer, marks) => {
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const each = (ids, work) => ids.filter(id => elements.get(id)).forEach(id => work(id, elements.get(id)));

  each(marks.done, (id, element) => {
    canvas.addMarker(id, 'course-done');
    if (TICKED.test(element.type)) {
      note(elements.getGraphics(id), 'done', '✓', element.width + 4, 0);
    }
  });
  each(marks.left, id => canvas.addMarker(id, 'course-left'));
  const since = new Map(marks.waiting.map(waiting => [waiting.step, waiting.since]));
  each([...since.keys()], (id, element) => {
    canvas.addMarker(id, 'course-waiting');
    note(elements.getGraphics(id), 'waiting', since.get(id), element.width + 4, element.height);
  });
  each(marks.failed, (id, element) => {
    canvas.addMarker(id, 'course-failed');
    note(elements.getGraphics(id), 'failed', 'не получилось', element.width + 4, element.height);
  });
};

// Marks on a diagram how far a process has come. The viewer is bpmn-js's, ours or Cockpit's.
const TICKED = /Task$|CallActivity$|SubProcess$/;

const SVG = 'http://www.w3.org/2000/svg';

const place = (node, attributes) =>
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));

// Drawn by hand above the shapes and not as the viewer's overlays: those need inline styles, which our pages forbid.
const note = (canvas, element, tone, words, y) => {
  const box = document.createElementNS(SVG, 'rect');
  const text = document.createElementNS(SVG, 'text');
  text.textContent = words;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', `course-note ${tone}`);
  place(group, { transform: `translate(${element.x}, ${element.y})`, 'data-step': element.id });
  group.append(box, text);
  canvas.getLayer('course', 1000).append(group);
  const right = element.width + 4;
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
      note(canvas, element, 'done', '✓', 0);
    }
  });
  each(marks.left, id => canvas.addMarker(id, 'course-left'));
  const since = new Map(marks.waiting.map(waiting => [waiting.step, waiting.since]));
  each([...since.keys()], (id, element) => {
    canvas.addMarker(id, 'course-waiting');
    note(canvas, element, 'waiting', since.get(id), element.height);
  });
  each(marks.failed, (id, element) => {
    canvas.addMarker(id, 'course-failed');
    note(canvas, element, 'failed', 'не получилось', element.height);
  });
};

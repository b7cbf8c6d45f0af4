// The diagram on the page of a process: as wide as its box where that can still be read, else it scrolls within the box.
import { mark } from './marks.js';

const SMALLEST_TO_READ = 0.65;
const MARGIN = 24;

const box = document.querySelector('.diagram');
const drawing = box.querySelector('.drawing');

const read = async (address, how) => {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer[how]();
};

const show = async () => {
  const xml = await read(box.dataset.diagram, 'text');
  const marks = JSON.parse(box.dataset.marks);
  // Static, so that the mark of bpmn.io belongs to the frame around the box and does not scroll out of sight.
  const viewer = new window.BpmnJS({ container: drawing, position: 'static' });
  await viewer.importXML(xml);
  mark(viewer, marks);

  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const whole = { width: inner.width + 2 * MARGIN, height: inner.height + 2 * MARGIN };
  const fit = () => Math.min(1, box.clientWidth / whole.width);

  const draw = scale => {
    const width = Math.max(box.clientWidth, whole.width * scale);
    const height = whole.height * scale;
    drawing.style.width = `${width}px`;
    drawing.style.height = `${height}px`;
    canvas.resized();
    canvas.viewbox({ x: inner.x - MARGIN, y: inner.y - MARGIN, width: width / scale, height: height / scale });
    return scale;
  };

  let scale = draw(Math.max(fit(), SMALLEST_TO_READ));
  const sizes = {
    fit: () => fit(),
    less: () => Math.max(0.3, scale / 1.25),
    more: () => Math.min(2, scale * 1.25)
  };
  document.querySelector('.sizes').hidden = false;
  document.querySelectorAll('.size').forEach(button =>
    button.addEventListener('click', () => {
      scale = draw(sizes[button.dataset.size]());
    })
  );

  const awaited = marks.waiting
    .map(waiting => viewer.get('elementRegistry').get(waiting.step))
    .find(element => element && element.width);
  if (awaited) {
    box.scrollLeft = (awaited.x - inner.x) * scale - box.clientWidth / 2;
  }
};

show().catch(failure => {
  console.error(failure);
  document.querySelector('.frame').hidden = true;
  document.querySelector('#no-diagram').hidden = false;
});

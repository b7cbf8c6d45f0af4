// A list of choices or a calendar that opens at the lower edge would lie under «Готово»: it is brought into sight.
const OPENED = '.fjs-dropdownlist:not([data-in-sight]), .flatpickr-calendar.open:not([data-in-sight])';

new MutationObserver(() => {
  document.querySelectorAll('.flatpickr-calendar[data-in-sight]:not(.open)').forEach(calendar => calendar.removeAttribute('data-in-sight'));
  const opened = document.querySelector(OPENED);
  if (opened) {
    opened.dataset.inSight = '';
    requestAnimationFrame(() => opened.scrollIntoView({block: 'nearest'}));
  }
}).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});

// A list of choices or a calendar that opens at the lower edge would lie under «Готово»: it is brought into sight. The room it needs
// stays when it closes, or else a press on «Готово», which closes it first, would miss the button that moves away.
const OPENED = '.fjs-dropdownlist:not([data-in-sight]), .flatpickr-calendar.open:not([data-in-sight])';

const giveRoom = opened => {
  const form = opened.closest('.fjs-container');
  const lacking = opened.getBoundingClientRect().bottom - form.getBoundingClientRect().bottom;
  if (lacking > 0) {
    form.style.paddingBottom = `${(parseFloat(getComputedStyle(form).paddingBottom) || 0) + lacking}px`;
  }
  opened.scrollIntoView({block: 'nearest'});
};

new MutationObserver(() => {
  document.querySelectorAll('.flatpickr-calendar[data-in-sight]:not(.open)').forEach(calendar => calendar.removeAttribute('data-in-sight'));
  const opened = document.querySelector(OPENED);
  if (opened?.closest('.fjs-container')) {
    opened.dataset.inSight = '';
    requestAnimationFrame(() => giveRoom(opened));
  }
}).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});

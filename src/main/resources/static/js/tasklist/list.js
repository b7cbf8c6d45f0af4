// The list begins with what is due first, as people work, not with what came last.
const BY_DUE_DATE = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);

const parameters = new URLSearchParams(window.location.hash.replace(/^#\/?\??/, ''));
if (!window.location.hash.startsWith('#/login') && !parameters.has('sorting')) {
  parameters.set('sorting', BY_DUE_DATE);
  window.history.replaceState(null, '', `#/?${parameters}`);
}

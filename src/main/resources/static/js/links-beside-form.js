// A page opened from a form would take the place of what somebody has typed there, so it opens beside it.
document.addEventListener(
  'click',
  event => {
    const link = event.target instanceof Element && event.target.closest('.fjs-form a[href]');
    if (link && !/\.(pdf|docx)$/.test(link.pathname)) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  },
  true
);

// The one header: our pages carry it already; the webapps get it from the server and put it above everything of theirs.
const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

const isHere = place =>
  place === 'exact' ? location.pathname === `${root}/` : location.pathname.startsWith(root + place);

const enliven = header => {
  const menu = header.querySelector('.menu');
  menu.addEventListener('click', () => {
    const open = header.classList.toggle('open');
    menu.setAttribute('aria-expanded', String(open));
  });
  for (const link of header.querySelectorAll('[data-place]')) {
    if (isHere(link.dataset.place)) {
      link.setAttribute('aria-current', 'page');
    }
  }
};

const fetchHeader = async () => {
  const answer = await fetch(`${root}/header`, { headers: { Accept: 'text/html' } });
  if (answer.redirected || answer.status === 401) {
    return; // The session is over: the webapp's own way to the login page follows.
  }
  if (!answer.ok) {
    throw new Error(`${answer.status} at ${answer.url}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const header = page.querySelector('header.top:not(.three-cols-layout-cell)');
  if (header) {
    document.body.prepend(header);
    document.documentElement.lang = 'ru';
    document.body.classList.toggle('administrator', header.querySelector('meta[name="admin"]') !== null);
    enliven(header);
  }
};

const present = document.querySelector('header.top:not(.three-cols-layout-cell)');
if (present) {
  enliven(present);
} else {
  // Without our header the webapp keeps its own account menu (webapps.css), so that there is a way to sign out.
  fetchHeader().catch(failure => console.error('The header did not come.', failure));
}

// A page the browser has kept whole would show the last person's form to whoever presses «Back» after them.
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    document.documentElement.hidden = true;
    location.reload();
  }
});

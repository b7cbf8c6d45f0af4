// The webapps end at a login form of their own when somebody signs out or the session is over; the one login is elsewhere.
const goToLogin = () => {
  if (window.location.hash.startsWith('#/login')) {
    const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
    window.location.replace(`${root}/login`);
  }
};

window.addEventListener('hashchange', goToLogin);
goToLogin();

// Welcome and Admin have nothing we do not have better: the first page and the page of logins are ours, and rights come from a file.
const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const ours = location.pathname.startsWith(`${root}/camunda/app/admin/`) ? '/accounts' : '/';

location.replace(root + ours);

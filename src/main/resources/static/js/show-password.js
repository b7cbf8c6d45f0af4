// Shows what is typed into the fields of passwords, for whoever wants to see it; without scripts there is nothing to tick.
for (const choice of document.querySelectorAll('[data-shows-passwords]')) {
  const fields = [...choice.closest('form').elements].filter((field) => field.type === 'password');
  choice.hidden = false;
  choice.querySelector('input').addEventListener('change', (event) => {
    for (const field of fields) {
      field.type = event.target.checked ? 'text' : 'password';
    }
  });
}

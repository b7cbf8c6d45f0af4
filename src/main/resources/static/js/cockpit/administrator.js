// What only an administrator needs, style sheet year.css hides until the header says that this person is one. It is about a
// tidy page: what anybody may do is for the server to decide.
const known = () => {
  const word = document.querySelector('meta[name="admin"]');
  if (word && word.content === 'true') {
    document.body.classList.add('administrator');
  }
  return word !== null;
};

// The header comes after this script.
export const watch = () => {
  if (known()) {
    return;
  }
  const observer = new MutationObserver(() => known() && observer.disconnect());
  observer.observe(document.documentElement, {childList: true, subtree: true});
};

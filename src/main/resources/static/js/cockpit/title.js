// The title of the page is the vendor's: it names the head's app to everybody, and sometimes comes before the words.
const WORDS = [
  ['DASHBOARD_DASHBOARD', 'Обзор'],
  ['Наставник: Год', 'Наставник: Процессы']
];

const title = document.querySelector('head > title');

const mend = () => {
  const [early, name] = WORDS;
  const known = document.title.replace(...early);
  const mended = document.body.classList.contains('administrator') ? known.replace(...name) : known;
  if (mended !== document.title) {
    document.title = mended;
  }
};

new MutationObserver(mend).observe(title, {childList: true, characterData: true, subtree: true});
new MutationObserver(mend).observe(document.body, {attributeFilter: ['class']});
mend();

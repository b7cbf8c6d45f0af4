// Tabs of an instance that are refused to everybody here: answers are for their author, and there are no external tasks.
const NEEDLESS = ['Переменные', 'Задачи', 'Внешние задачи'];

const mark = () =>
  document.querySelectorAll('.ctn-tabbed .nav-tabs > li').forEach(tab => {
    tab.classList.toggle('needless', NEEDLESS.includes(tab.textContent.trim()));
  });

new MutationObserver(mark).observe(document.body, {childList: true, subtree: true, characterData: true});
mark();

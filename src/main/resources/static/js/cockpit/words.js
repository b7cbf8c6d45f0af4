// What is part of Cockpit's code and not of its words: dates as a machine writes them, «null», a column without a translation.
const MOMENT = /^(\s*)(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(\s*)$/;
const WORDS = [
  ['.null-value', 'null', 'нет'],
  ['th', 'State', 'Состояние']
];

const inRussian = node => {
  const said = node.data;
  const moment = said.replace(MOMENT, '$1$4.$3.$2 $5$6');
  const word = WORDS.find(([place, theirs]) => said.trim() === theirs && node.parentElement?.closest(place));
  return word ? said.replace(word[1], word[2]) : moment;
};

const mend = node => {
  const words = inRussian(node);
  if (words !== node.data) {
    node.data = words;
  }
};

const mendAll = node => {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) {
    mend(text);
  }
};

new MutationObserver(changes =>
  changes.forEach(change =>
    change.type === 'characterData' ? mend(change.target) : change.addedNodes.forEach(mendAll)
  )
).observe(document.body, {childList: true, subtree: true, characterData: true});
mendAll(document.body);

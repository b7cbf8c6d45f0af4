export default {
  app: { vendor: 'Наставник:', name: 'Год' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: { normal: 'D MMMM YYYY [г.,] HH:mm', long: 'dddd, D MMMM YYYY [г.,] HH:mm', short: 'D MMMM YYYY [г.]', abbr: 'DD.MM.YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: [
    '../../../js/header.js',
    '../../../js/back-to-login.js',
    '../../../js/cockpit/title.js',
    '../../../js/cockpit/words.js',
    '../../../js/cockpit/year.js',
    '../../../js/cockpit/course-tab.js',
    '../../../js/cockpit/needless-tabs.js'
  ]
};

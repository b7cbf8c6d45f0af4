export default {
  app: { vendor: 'Наставник:', name: 'Главная' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: { normal: 'D MMMM YYYY [г.,] HH:mm', long: 'dddd, D MMMM YYYY [г.,] HH:mm', short: 'D MMMM YYYY [г.]', abbr: 'DD.MM.YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: ['../../../js/to-our-page.js']
};

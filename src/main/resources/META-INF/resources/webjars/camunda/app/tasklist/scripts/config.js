export default {
  app: { vendor: 'Наставник:', name: 'Задачи' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: { normal: 'D MMMM YYYY [г.,] HH:mm', long: 'dddd, D MMMM YYYY [г.,] HH:mm', short: 'D MMMM YYYY [г.]', abbr: 'DD.MM.YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: [
    '../../../js/header.js',
    '../../../js/back-to-login.js',
    '../../../js/links-beside-form.js',
    '../../../js/tasklist/list.js',
    '../../../js/tasklist/card.js',
    '../../../js/tasklist/task.js',
    '../../../js/tasklist/next.js',
    '../../../js/tasklist/refusals.js',
    '../../../js/tasklist/drafts.js',
    '../../../js/tasklist/start.js',
    '../../../js/tasklist/in-sight.js',
    '../../../js/tasklist/form-viewer-words.js'
  ],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'взять открытую задачу в работу'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'к первому списку задач'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'к первой задаче списка'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'к первому полю формы'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'начать новое дело'
    }
  }
};

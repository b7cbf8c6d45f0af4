export default {
  customScripts: ['../../../js/back-to-login.js', '../../../js/cockpit/course-tab.js']
};

export default {
  customScripts: ['../../../js/back-to-login.js', '../../../js/cockpit/year.js']
};

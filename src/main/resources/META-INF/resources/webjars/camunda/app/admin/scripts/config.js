export default {
  customScripts: ['../../../js/back-to-login.js']
};

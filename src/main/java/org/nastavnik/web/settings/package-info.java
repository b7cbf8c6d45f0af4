/** «Настройки детского сада». */
package org.nastavnik.web.settings;

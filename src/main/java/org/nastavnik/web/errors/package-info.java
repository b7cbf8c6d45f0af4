/** What is answered when nothing goes: pages, words for programs, and the number that finds the lines of the log. */
package org.nastavnik.web.errors;

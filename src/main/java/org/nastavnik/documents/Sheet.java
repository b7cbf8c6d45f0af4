package org.nastavnik.documents;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document: what it is called and what its template is filled with.
 *
 * @param template the template {@code documents/<template>.xhtml}
 * @param name as lists and file names call it: «Приказ от 01.09.2026 № 42-ОД «О закреплении наставнических пар»»
 * @param number its registration number, once it has one
 * @param date the day it bears, once it has one
 * @param state in a word or two for people: «проект», «подписан»
 * @param fields what the template shows; the kindergarten's requisites come by themselves as {@code kindergarten}
 */
public record Sheet(
        String template,
        String name,
        @Nullable String number,
        @Nullable LocalDate date,
        String state,
        Map<String, ?> fields) {}

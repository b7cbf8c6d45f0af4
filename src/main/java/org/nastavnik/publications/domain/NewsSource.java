package org.nastavnik.publications.domain;

import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.domain.NewsDesk.Story;

/** Listens to one kind of events and tells what they were about. One class per kind. */
interface NewsSource {

    NewsKind kind();

    Story story(String year, long subjectId);
}

package org.nastavnik.course.domain;

import java.util.List;

/**
 * One page of what was looked for.
 *
 * @param page from 0
 */
public record Found(List<Row> rows, long total, int page, int pages) {}

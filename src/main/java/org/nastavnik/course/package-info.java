/** The course of a process, for those who lead the mentoring: what happened, who did it and when, and what is waited for. */
@NullMarked
@ApplicationModule(
        displayName = "course",
        allowedDependencies = {"journal", "engine", "calendar", "grammar", "staff", "documents", "worklog"})
package org.nastavnik.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

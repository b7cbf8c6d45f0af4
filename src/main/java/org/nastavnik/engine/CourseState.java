package org.nastavnik.engine;

/** How far an instance of a process has come. */
public enum CourseState {
    RUNNING,
    FINISHED,
    /** Ended from outside before its own end. */
    STOPPED
}

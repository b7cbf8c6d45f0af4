package org.nastavnik.monitoring.tasks;

enum YesNo {
    YES,
    NO
}

package org.nastavnik.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task somebody is to do.
 *
 * @param key its name in the model, such as {@code approve-act}
 * @param name as people read it: «Утвердить акт»
 * @param doer the login of the person it is assigned to
 * @param due its last day
 * @param since the day it was given
 * @param items the items of the roadmap it serves, such as {@code 1.2}; the first is the one meant where several are possible
 * @param about what it is about, see {@link Subject}; empty where its name says everything
 */
public record OpenTask(
        String id,
        String key,
        String name,
        String doer,
        @Nullable LocalDate due,
        LocalDate since,
        String processInstanceId,
        List<String> items,
        String about) {

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}

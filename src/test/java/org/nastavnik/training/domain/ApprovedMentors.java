package org.nastavnik.training.domain;

import java.util.ArrayList;
import java.util.List;

/** A bank for tests. */
public class ApprovedMentors implements MentorsOfYear {

    private final List<Long> personIds = new ArrayList<>();

    public void add(long personId) {
        personIds.add(personId);
    }

    public void clear() {
        personIds.clear();
    }

    @Override
    public List<Long> mentors(String year) {
        return List.copyOf(personIds);
    }
}

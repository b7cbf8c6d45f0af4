package org.nastavnik.training.domain;

import java.util.List;

/** What the module needs of the bank: who the year's mentors are. */
interface MentorsOfYear {

    /** Person ids; empty until the bank is approved. */
    List<Long> mentors(String year);
}

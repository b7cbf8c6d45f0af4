package org.nastavnik.staff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How documents write a name and a position in one case where the rules do not know better. */
@Embeddable
record Wording(
        @Column(name = "declined_name") @Nullable String name,

        @Column(name = "declined_position") @Nullable String position) {}

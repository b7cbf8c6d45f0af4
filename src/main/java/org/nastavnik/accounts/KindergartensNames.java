package org.nastavnik.accounts;

import java.util.Collection;
import java.util.List;
import org.nastavnik.engine.ForbiddenInPasswords;
import org.nastavnik.kindergarten.Kindergarten;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Nobody's password names the kindergarten or its town. */
@Component
class KindergartensNames implements ForbiddenInPasswords {

    private final Kindergarten kindergarten;

    KindergartensNames(@Lazy Kindergarten kindergarten) {
        this.kindergarten = kindergarten;
    }

    @Override
    public Collection<String> words() {
        var requisites = kindergarten.requisites();
        return List.of(requisites.shortName(), requisites.place());
    }
}

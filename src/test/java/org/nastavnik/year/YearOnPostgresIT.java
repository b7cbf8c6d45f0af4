package org.nastavnik.year;

import org.nastavnik.EmbeddedPostgresConfiguration;
import org.springframework.context.annotation.Import;

@Import(EmbeddedPostgresConfiguration.class)
class YearOnPostgresIT extends YearScenario {}

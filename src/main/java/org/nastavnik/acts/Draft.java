package org.nastavnik.acts;

import java.util.List;

/**
 * What an edition of an act says.
 *
 * @param basis the preamble: «В соответствии с …»
 * @param sections empty where the text is data, as the roadmap's is
 */
public record Draft(String title, String basis, List<Section> sections) {}

/** The journal of access as people read it. */
@NamedInterface("journal")
package org.nastavnik.web.journal;

import org.springframework.modulith.NamedInterface;

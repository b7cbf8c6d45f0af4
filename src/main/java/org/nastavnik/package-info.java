@NullMarked
package org.nastavnik;

import org.jspecify.annotations.NullMarked;

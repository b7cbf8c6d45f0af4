package org.nastavnik.backup.archive;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** How tables are written: what is not there is empty, an empty text is a pair of quotes. */
final class Csv {

    static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator('\n')
            .get();

    private Csv() {}
}

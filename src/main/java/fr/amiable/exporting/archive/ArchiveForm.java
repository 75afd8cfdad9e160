package fr.amiable.exporting.archive;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** What is the same for whoever writes an archive and whoever reads it; a change of it is another form number. */
final class ArchiveForm {

    static final int FORM = 1;

    static final String CONTENTS = "manifeste.json";
    static final String README = "LISEZMOI.txt";
    static final String STRUCTURE = "structure.json";
    static final String SETTINGS = "reglages.json";
    static final String TABLES = "tables/";

    static final char BYTE_ORDER_MARK = '\ufeff';

    /** Every value in quotes, so that an empty text is told from nothing. */
    static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .setIgnoreEmptyLines(false)
            .get();

    private ArchiveForm() {}
}

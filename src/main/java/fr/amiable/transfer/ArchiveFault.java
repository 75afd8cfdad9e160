package fr.amiable.transfer;

/** What can be wrong with one file of an archive, or with one line of it. */
public enum ArchiveFault {
    UNREADABLE,
    CONTENTS,
    UNSAFE_NAME,
    TWICE,
    NOT_LISTED,
    MISSING,
    WRONG_SIZE,
    WRONG_HASH,
    TOO_DENSE,
    UNKNOWN_TABLE,
    MISSING_TABLE,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    BROKEN_LINE,
    WRONG_NUMBER_OF_VALUES,
    LINE_TOO_LONG,
    WRONG_VALUE,
    NOT_TAKEN,
    WRONG_COUNT,
    FILE_OUT_OF_ORDER,
    NOT_USED
}

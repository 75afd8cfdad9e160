package fr.amiable.dispute;

/** Who raised the dispute; the names are stored. */
public enum RaisedBy {
    CLIENT,
    OWNER,
    THIRD_PARTY
}

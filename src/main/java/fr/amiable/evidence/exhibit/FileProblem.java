package fr.amiable.evidence.exhibit;

/** Why a file cannot be an exhibit as it is. */
public enum FileProblem {
    NOT_A_FILE,
    TOO_LARGE,
    UNREADABLE,
    EMPTY
}

package fr.amiable.ui.timeline;

/** Which facts to show by the exhibits that prove them. */
public enum ProofFilter {
    WITH,
    WITHOUT;

    boolean accepts(boolean isProven) {
        return isProven == (this == WITH);
    }
}

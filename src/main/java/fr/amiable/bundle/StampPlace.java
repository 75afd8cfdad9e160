package fr.amiable.bundle;

/** Where the number of an exhibit is stamped on its pages. */
public enum StampPlace {
    /** In the corner where the page holds least. */
    CORNER,
    /** In a strip above the page, which is drawn a little smaller. */
    MARGIN
}

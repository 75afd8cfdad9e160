package fr.amiable.dashboard.agenda;

/** How long a thing to do can wait; the most urgent first. */
public enum Urgency {
    /** It cannot wait: a right or a deadline is about to be lost, or a deadline has passed. */
    NOW,
    /** This week. */
    SOON,
    /** When there is time. */
    LATER
}

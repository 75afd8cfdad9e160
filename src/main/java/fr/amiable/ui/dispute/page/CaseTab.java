package fr.amiable.ui.dispute.page;

/** What the page of a dispute holds beside its chronology, one tab each. */
public enum CaseTab {
    EXHIBITS,
    STATEMENT,
    TASKS,
    LETTERS,
    OUTCOME
}

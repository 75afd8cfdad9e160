package fr.amiable.reminder.plan;

/** When a step takes place; the names are stored. */
public enum StepCondition {
    ALWAYS,
    /** Only when another invoice of the client is late too; otherwise the scenario goes on without it. */
    OTHER_INVOICE_LATE,
    /** Always, but never in a batch: the owner says yes to that very client. */
    CONFIRMED
}

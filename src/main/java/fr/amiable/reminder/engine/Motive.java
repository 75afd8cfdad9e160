package fr.amiable.reminder.engine;

/** Why nothing is asked about an invoice on a day. */
public enum Motive {
    /** It rests, and the pause says why. */
    PAUSED,
    /** No scenario was chosen and none is usual for it. */
    NO_PLAN,
    /** Its next step has not come yet. */
    NOT_YET,
    /** The client was reached a few days ago. */
    TOO_SOON,
    /** The deadline given to the client still runs. */
    DEADLINE_RUNS,
    /** The client owes too little for this step. */
    BELOW_FLOOR,
    /** It is too recently late for the letter that goes to the client, which names firmer steps. */
    TOO_RECENT,
    /** A formal notice goes to the client about other invoices. */
    NOTICE_FIRST,
    /** Its last step is done: the owner decides. */
    PLAN_OVER
}

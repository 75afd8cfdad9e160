package fr.amiable.ui.common;

/**
 * A question to the owner. Its words are the texts {@code question.<NAME>.title}, {@code .message}, and the two acts
 * {@code .yes} and {@code .no}.
 */
public enum Question {
    LOSE_CHANGES,
    DROP_STEP,
    REVERSE_PAYMENT,
    WITHDRAW_WAIVER,
    WAIVE_ACCESSORIES,
    CORRECT_INVOICE,
    WRITE_OFF,
    REMOVE_INVOICE,
    PRODUCE_LETTER,
    STOP_RUNNING_WORK,
    TAKE_OTHER_ISSUER,
    MERGE_CLIENTS,
    MOVE_DISPUTE_BACK,
    REPLACE_BUNDLE_FILES,
    FORGET_MAILBOX,
    PRODUCE_ALL,
    REPLACE_DATA,
    RESTORE_LAST,
    REMOVE_PASSPHRASE,
    SEND_AGAIN,
    SEND_AFTER_DOUBT,
    SEND_FIRM_LETTER,
    IGNORE_REMINDER,
    RESET_TEXT,
    REVISE_PLAN,
    MOVE_BANK_BACK
}

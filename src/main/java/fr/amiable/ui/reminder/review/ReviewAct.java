package fr.amiable.ui.reminder.review;

import javafx.scene.input.KeyCode;

/** What the owner can answer to a reminder, each with its key. */
enum ReviewAct {
    MAIL(KeyCode.E),
    PRINT(KeyCode.I),
    CALL(KeyCode.A),
    PROMISE(KeyCode.P),
    DISPUTE(KeyCode.L),
    POSTPONE(KeyCode.R),
    IGNORE(KeyCode.X),
    EDIT(KeyCode.T),
    NEXT(KeyCode.S);

    private final KeyCode key;

    ReviewAct(KeyCode key) {
        this.key = key;
    }

    KeyCode key() {
        return key;
    }
}

package fr.amiable.ui.client;

import fr.amiable.client.ClientRow;
import fr.amiable.common.SoughtWords;

/** A client as the table shows it. */
public record ClientEntry(ClientRow row) {

    boolean has(SoughtWords sought) {
        return sought.areIn(row.name(), row.town(), row.id().label());
    }
}

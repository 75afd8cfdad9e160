package fr.amiable.ui.client;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Words;

/** A client as the table shows it, with the words it can be found by. */
public record ClientEntry(ClientRow row, String searchText) {

    public static ClientEntry of(ClientRow row) {
        return new ClientEntry(
                row,
                Words.searchable(
                        String.join(" ", row.name(), row.town(), row.id().label())));
    }

    /** True when every word typed is somewhere in what is shown, whatever its accents and capitals. */
    public boolean matches(String typed) {
        for (String word : Words.searchable(typed).split(" ")) {
            if (!searchText.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

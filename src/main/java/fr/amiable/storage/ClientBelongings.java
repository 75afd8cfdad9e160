package fr.amiable.storage;

import fr.amiable.client.Attached;
import fr.amiable.client.ClientId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to a client, in whatever table it is kept; contacts and addresses are part of the client itself. */
final class ClientBelongings {

    /** Where things of a kind are, by what they name their client. */
    private record Place(String table, String column, String condition, String live) {

        private static final String NOT_REMOVED = " AND removed_at IS NULL";

        static Place of(String table) {
            return new Place(table, "client_id", "", "");
        }

        static Place removable(String table) {
            return new Place(table, "client_id", "", NOT_REMOVED);
        }
    }

    private static final String OF_CLIENT = " AND subject_kind = 'CLIENT'";

    /** What was decided of a client's reminders goes with him: it keeps nobody from removing him. */
    private static final String HINDERS_NOTHING = " AND 1 = 0";

    private static final Map<Attached, Place> PLACES = Map.of(
            Attached.INVOICE, Place.removable("invoice"),
            Attached.PAYMENT, Place.of("payment"),
            Attached.LETTER, Place.of("letter"),
            Attached.CONTRACT, Place.removable("contract"),
            Attached.DISPUTE, Place.removable("dispute"),
            Attached.ENTRY, Place.removable("timeline_entry"),
            Attached.FILE, new Place("original", "subject_id", OF_CLIENT, Place.NOT_REMOVED),
            Attached.REMINDER_STOP, new Place("reminder_stop", "subject_id", OF_CLIENT, HINDERS_NOTHING),
            Attached.REMINDER_CHOICE, new Place("reminder_choice", "subject_id", OF_CLIENT, HINDERS_NOTHING));

    private final JdbcClient sql;

    ClientBelongings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything, what the owner removed included. */
    Map<Attached, List<Long>> all(ClientId client) {
        return read(client, false);
    }

    /** Without what the owner removed. */
    Map<Attached, List<Long>> live(ClientId client) {
        return read(client, true);
    }

    private Map<Attached, List<Long>> read(ClientId client, boolean isLiveOnly) {
        Map<Attached, List<Long>> found = new EnumMap<>(Attached.class);
        PLACES.forEach((kind, place) -> {
            List<Long> ids = sql.sql("SELECT id FROM " + place.table() + " WHERE " + place.column() + " = ?"
                            + place.condition() + (isLiveOnly ? place.live() : "") + " ORDER BY id")
                    .param(client.value())
                    .query((row, index) -> row.getLong(1))
                    .list();
            if (!ids.isEmpty()) {
                found.put(kind, ids);
            }
        });
        return found;
    }

    void give(Map<Attached, List<Long>> things, ClientId owner) {
        things.forEach((kind, ids) -> {
            Place place = PLACES.get(kind);
            String move =
                    "UPDATE " + place.table() + " SET " + place.column() + " = ? WHERE id = ?" + place.condition();
            ids.forEach(id -> sql.sql(move).params(owner.value(), id).update());
        });
    }
}

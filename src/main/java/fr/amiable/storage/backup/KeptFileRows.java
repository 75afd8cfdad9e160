package fr.amiable.storage.backup;

import fr.amiable.backup.Inventory;
import fr.amiable.common.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files kept as bytes in the database, hashed again one after the other, whatever their size. */
final class KeptFileRows {

    /**
     * Where files are kept: their bytes are read in the order of the rows, pieces of one file after the other, and compared with the
     * fingerprint beside them.
     */
    private record Place(String name, String table, String rows) {}

    /** Pictures of the owner's paper have no fingerprint beside them: a copy is compared with what it was made from. */
    private static final String PICTURE =
            "SELECT '%1$s', CAST(NULL AS CHAR(64)), %1$s FROM stationery WHERE %1$s IS NOT NULL";

    private static final List<Place> PLACES = List.of(
            new Place(
                    "original",
                    "original",
                    "SELECT TRIM(CAST(id AS CHAR(20))), fingerprint, content FROM original ORDER BY id"),
            new Place(
                    "letter", "letter", "SELECT TRIM(CAST(id AS CHAR(20))), fingerprint, pdf FROM letter ORDER BY id"),
            new Place(
                    "letter_enclosure",
                    "letter_enclosure",
                    "SELECT TRIM(CAST(letter_id AS CHAR(20))) || '/' || TRIM(CAST(place AS CHAR(11))), fingerprint, pdf"
                            + " FROM letter_enclosure WHERE pdf IS NOT NULL ORDER BY letter_id, place"),
            new Place(
                    "letter_mail",
                    "letter_mail",
                    "SELECT TRIM(CAST(id AS CHAR(20))), fingerprint, message FROM letter_mail ORDER BY id"),
            new Place(
                    "bundle_file",
                    "bundle_piece",
                    "SELECT TRIM(CAST(f.version_id AS CHAR(20))) || '/' || TRIM(CAST(f.place AS CHAR(11))), f.fingerprint, p.content"
                            + " FROM bundle_file f JOIN bundle_piece p ON p.version_id = f.version_id AND p.place = f.place"
                            + " ORDER BY f.version_id, f.place, p.piece"),
            new Place("stationery", "stationery", PICTURE.formatted("logo")),
            new Place("stationery", "stationery", PICTURE.formatted("signature")));

    /** The tables with a column of bytes, one place each. */
    static List<String> tablesOfBytes() {
        return PLACES.stream().map(Place::table).sorted().toList();
    }

    private final JdbcClient sql;
    private final Map<String, Long> rows;
    private final MessageDigest all = sha256();
    private final List<String> damaged = new ArrayList<>();
    private long count;
    private long bytes;
    private Kept open;

    /** A file being read, piece after piece. */
    private record Kept(String name, String fingerprint, MessageDigest digest) {}

    /** @param rows of each table; databases of earlier versions have fewer of them */
    KeptFileRows(JdbcClient sql, Map<String, Long> rows) {
        this.sql = sql;
        this.rows = rows;
    }

    Inventory.KeptFiles read(Progress progress) {
        List<Place> known =
                PLACES.stream().filter(place -> rows.containsKey(place.table())).toList();
        long total = known.stream().mapToLong(place -> rows.get(place.name())).sum();
        for (Place place : known) {
            sql.sql(place.rows()).query(row -> {
                take(place.name() + " " + row.getString(1), row);
                progress.at(Math.min(count, total), total);
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
            });
            end();
        }
        return new Inventory.KeptFiles(count, bytes, HexFormat.of().formatHex(all.digest()), damaged);
    }

    private void take(String name, ResultSet row) throws SQLException {
        if (open == null || !open.name().equals(name)) {
            end();
            open = new Kept(name, row.getString(2), sha256());
        }
        try (InputStream content = new DigestInputStream(row.getBinaryStream(3), open.digest())) {
            bytes += content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void end() {
        if (open != null) {
            count++;
            String found = HexFormat.of().formatHex(open.digest().digest());
            all.update((open.name() + " " + found + "\n").getBytes(StandardCharsets.UTF_8));
            if (open.fingerprint() != null && !found.equals(open.fingerprint())) {
                damaged.add(open.name());
            }
            open = null;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}

package fr.amiable.storage;

import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.InkColour;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Margins;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.letter.stationery.StationeryRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's paper in the embedded database: the only row of its table. */
public final class DerbyStationeryRepository implements StationeryRepository {

    private static final int ONLY_ROW = 1;

    private final Database database;
    private final JdbcClient sql;

    public DerbyStationeryRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public Optional<Stationery> find() {
        return sql.sql("SELECT * FROM stationery")
                .query((row, index) -> stationery(row))
                .optional();
    }

    @Override
    public void save(Stationery stationery) {
        RowToKeep row = row(stationery);
        database.inTransaction(() -> {
            if (row.update(sql, ONLY_ROW) == 0) {
                row.asIs("id", ONLY_ROW).insert(sql);
            }
        });
    }

    private static RowToKeep row(Stationery stationery) {
        RowToKeep row = new RowToKeep("stationery")
                .constant("logo_place", stationery.logoPlace())
                .asIs("logo_height", stationery.logoHeight())
                .asIs("accent", stationery.accent().hex())
                .asIs("signature_height", stationery.signatureHeight())
                .asIs("margin_left", stationery.margins().left())
                .asIs("margin_right", stationery.margins().right())
                .asIs("margin_top", stationery.margins().top())
                .asIs("margin_bottom", stationery.margins().bottom());
        picture(row, "logo", stationery.logo());
        picture(row, "signature", stationery.signature());
        return row;
    }

    private static void picture(RowToKeep row, String name, Optional<HeadPicture> picture) {
        row.asIs(
                        name,
                        new SqlParameterValue(
                                Types.BLOB, picture.map(HeadPicture::bytes).orElse(null)))
                .optionalNumber(name + "_across", picture.map(one -> (long) one.width()))
                .optionalNumber(name + "_down", picture.map(one -> (long) one.height()));
    }

    private static Stationery stationery(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Stationery(
                picture(result, "logo"),
                row.constant("logo_place", LogoPlace.class),
                (int) row.number("logo_height"),
                InkColour.read(row.text("accent")).orElse(InkColour.SHIPPED),
                picture(result, "signature"),
                (int) row.number("signature_height"),
                new Margins(
                        (int) row.number("margin_left"),
                        (int) row.number("margin_right"),
                        (int) row.number("margin_top"),
                        (int) row.number("margin_bottom")));
    }

    private static Optional<HeadPicture> picture(ResultSet row, String name) throws SQLException {
        byte[] bytes = row.getBytes(name);
        return bytes == null
                ? Optional.empty()
                : Optional.of(new HeadPicture(bytes, row.getInt(name + "_across"), row.getInt(name + "_down")));
    }
}

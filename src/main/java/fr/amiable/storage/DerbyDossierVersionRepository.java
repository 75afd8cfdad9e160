package fr.amiable.storage;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.DossierVersionId;
import fr.amiable.bundle.dossier.DossierVersionRepository;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.ExhibitId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions of bundles in the embedded database; the bytes of large files go in and out in pieces. */
public final class DerbyDossierVersionRepository implements DossierVersionRepository {

    private static final int PIECE = 1 << 20;

    private final Database database;
    private final JdbcClient sql;

    public DerbyDossierVersionRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public DossierVersion add(DossierVersion version) {
        return database.inTransaction(() -> {
            DossierVersionId id = new DossierVersionId(new RowToKeep("bundle_version")
                    .asIs("dispute_id", version.dispute().value())
                    .asIs("number", nextNumber(version.dispute()))
                    .instant("produced_at", version.producedAt())
                    .constant("profile", version.profile())
                    .text("addressee", version.addressee())
                    .optionalDay("communicated_on", version.communicatedOn())
                    .insertAndNumber(sql));
            for (int place = 0; place < version.files().size(); place++) {
                addFile(id, place, version.files().get(place));
            }
            version.contents().forEach(content -> addContent(id, content));
            return find(id).orElseThrow();
        });
    }

    private int nextNumber(DisputeId dispute) {
        return sql.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM bundle_version WHERE dispute_id = ?")
                .param(dispute.value())
                .query(Integer.class)
                .single();
    }

    private void addFile(DossierVersionId id, int place, DossierVersion.File file) {
        new RowToKeep("bundle_file")
                .asIs("version_id", id.value())
                .asIs("place", place)
                .longText("path", file.path().toString())
                .asIs("fingerprint", file.fingerprint().hex())
                .asIs("size_bytes", file.bytes())
                .asIs("pages", file.pages())
                .insert(sql);
    }

    private void addContent(DossierVersionId id, DossierVersion.Content content) {
        new RowToKeep("bundle_content")
                .asIs("version_id", id.value())
                .asIs("number", content.number())
                .asIs("exhibit_id", content.exhibit().value())
                .text("title", content.title())
                .asIs("fingerprint", content.fingerprint().hex())
                .asIs("is_withdrawn", content.isWithdrawn())
                .insert(sql);
    }

    @Override
    public Optional<DossierVersion> find(DossierVersionId id) {
        return where("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<DossierVersion> of(DisputeId dispute) {
        return where("dispute_id = ? ORDER BY number DESC", dispute.value());
    }

    @Override
    public void communicate(DossierVersionId id, LocalDate on, String addressee) {
        new RowToKeep("bundle_version")
                .day("communicated_on", on)
                .text("addressee", addressee)
                .update(sql, id.value());
    }

    @Override
    public void move(DossierVersionId id, int file, Path to) {
        sql.sql("UPDATE bundle_file SET path = ? WHERE version_id = ? AND place = ?")
                .params(to.toString(), id.value(), file)
                .update();
    }

    @Override
    public void keep(DossierVersionId id, int file, InputStream bytes) throws IOException {
        int piece = 0;
        for (byte[] read = bytes.readNBytes(PIECE); read.length > 0; read = bytes.readNBytes(PIECE)) {
            new RowToKeep("bundle_piece")
                    .asIs("version_id", id.value())
                    .asIs("place", file)
                    .asIs("piece", piece++)
                    .asIs("content", read)
                    .insert(sql);
        }
    }

    @Override
    public boolean copy(DossierVersionId id, int file, OutputStream to) throws IOException {
        int piece = 0;
        for (Optional<byte[]> read = piece(id, file, piece); read.isPresent(); read = piece(id, file, ++piece)) {
            to.write(read.get());
        }
        return piece > 0;
    }

    private Optional<byte[]> piece(DossierVersionId id, int file, int piece) {
        return sql.sql("SELECT content FROM bundle_piece WHERE version_id = ? AND place = ? AND piece = ?")
                .params(id.value(), file, piece)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    private List<DossierVersion> where(String condition, long value) {
        return sql.sql("SELECT * FROM bundle_version WHERE " + condition)
                .param(value)
                .query((row, index) -> version(row))
                .list();
    }

    private DossierVersion version(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        DossierVersionId id = new DossierVersionId(row.number("id"));
        return new DossierVersion(
                id,
                new DisputeId(row.number("dispute_id")),
                (int) row.number("number"),
                row.instant("produced_at"),
                row.constant("profile", DossierProfile.class),
                row.text("addressee"),
                row.optionalDay("communicated_on"),
                files(id),
                contents(id));
    }

    private List<DossierVersion.File> files(DossierVersionId id) {
        return sql.sql("SELECT * FROM bundle_file WHERE version_id = ? ORDER BY place")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new DossierVersion.File(
                            Path.of(row.text("path")),
                            new Fingerprint(row.text("fingerprint")),
                            row.number("size_bytes"),
                            (int) row.number("pages"));
                })
                .list();
    }

    private List<DossierVersion.Content> contents(DossierVersionId id) {
        return sql.sql("SELECT * FROM bundle_content WHERE version_id = ? ORDER BY number")
                .param(id.value())
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new DossierVersion.Content(
                            (int) row.number("number"),
                            new ExhibitId(row.number("exhibit_id")),
                            row.text("title"),
                            new Fingerprint(row.text("fingerprint")),
                            row.flag("is_withdrawn"));
                })
                .list();
    }
}

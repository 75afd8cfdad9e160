package fr.amiable.storage.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One numbered script of table changes; once released, its text never changes. */
public record MigrationScript(int number, String name, String text) {

    private static final String FOLDER = "/fr/amiable/storage/migrations/";

    /** Reads a shipped script such as {@code 001_first_tables}; line ends do not count in its checksum. */
    static MigrationScript shipped(String name) {
        try (InputStream file = MigrationScript.class.getResourceAsStream(FOLDER + name + ".sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            return new MigrationScript(Integer.parseInt(name.substring(0, name.indexOf('_'))), name, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The statements in order: each ends with a semicolon at the end of a line; lines of comment are left out. */
    List<String> statements() {
        String bare = text.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .reduce("", (before, line) -> before + line.stripTrailing() + "\n");
        return Arrays.stream(bare.split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    public String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}

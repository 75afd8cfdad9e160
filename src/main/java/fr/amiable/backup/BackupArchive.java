package fr.amiable.backup;

import fr.amiable.vault.MasterKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a backup: its head, then in sealed pieces a ZIP of the files of the database and, last, what was counted in them.
 */
final class BackupArchive {

    /** What a file holds: the hash of each entry, and what was counted when it was made. */
    record Contents(Map<String, String> hashes, Inventory inventory) {}

    private static final String COUNTED = "contents.txt";
    private static final String SAFE_NAME = "base(/[A-Za-z0-9_.-]*[A-Za-z0-9_-])+";
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final LongConsumer passed;

    /** @param passed told of the bytes that went by */
    BackupArchive(Path file, LongConsumer passed) {
        this.file = file;
        this.passed = passed;
    }

    /**
     * Writes the database found in a folder, and forces it to the disk.
     *
     * @param count opens and counts the copy: it runs once every file of it is written, for opening changes them
     */
    Contents write(BackupHead head, MasterKey key, Path folder, Supplier<Inventory> count) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            head.write(out);
            // the end of the zip writes the last sealed piece, and must not close the channel before it is forced
            SealedOutput sealed = new SealedOutput(new Uncloseable(out), head.seal(key));
            ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
            // the files of the database are encrypted: there is nothing to gain
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path one : filesOf(folder)) {
                String name = folder.relativize(one).toString().replace('\\', '/');
                hashes.put(name, add(zip, name, one));
            }
            Inventory inventory = count.get();
            zip.putNextEntry(new ZipEntry(COUNTED));
            zip.write(inventory.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.close();
            out.flush();
            channel.force(true);
            return new Contents(hashes, inventory);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("base"))) {
            return files.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().endsWith(".lck"))
                    .sorted()
                    .toList();
        }
    }

    private String add(ZipOutputStream zip, String name, Path source) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest)) {
            pass(in, zip);
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads everything back.
     *
     * @throws BackupDamaged when a byte is not as it was written
     */
    Contents read(MasterKey key) throws IOException {
        return read(key, name -> OutputStream.nullOutputStream());
    }

    /** Puts the files of the database back in a folder. */
    Contents unpack(MasterKey key, Path folder) throws IOException {
        return read(key, name -> {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        });
    }

    BackupHead head() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return BackupHead.read(in, file.toString());
        }
    }

    /** Where the bytes of an entry go. */
    private interface Target {

        OutputStream open(String name) throws IOException;
    }

    private Contents read(MasterKey key, Target target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            BackupHead head = BackupHead.read(in, file.toString());
            SealedInput sealed = new SealedInput(in, head.seal(key));
            ZipInputStream zip = new ZipInputStream(sealed, StandardCharsets.UTF_8);
            Map<String, String> hashes = new TreeMap<>();
            Inventory inventory = null;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(COUNTED)) {
                    inventory = Inventory.read(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                } else {
                    hashes.put(entry.getName(), take(zip, entry.getName(), target));
                }
            }
            // to the very end: only the last piece tells that nothing is missing
            sealed.transferTo(OutputStream.nullOutputStream());
            if (inventory == null) {
                throw BackupDamaged.altered(file.toString());
            }
            return new Contents(hashes, inventory);
        } catch (SealedInput.AlteredException | ZipException altered) {
            throw BackupDamaged.altered(file.toString());
        }
    }

    private String take(ZipInputStream zip, String name, Target target) throws IOException {
        if (!name.matches(SAFE_NAME)) {
            throw BackupDamaged.altered(file.toString());
        }
        MessageDigest digest = sha256();
        try (OutputStream out = target.open(name)) {
            pass(new DigestInputStream(zip, digest), out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void pass(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            passed.accept(read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    /** Lets the last sealed piece be written without closing the file, which must be forced to the disk first. */
    private static final class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

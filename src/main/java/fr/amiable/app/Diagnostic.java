package fr.amiable.app;

import fr.amiable.common.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What helps to understand a failure, without anything about the owner or a client: versions, the system, sizes, and of the logs the
 * places in the program. Messages of failures may quote a name: they are left out. The data are not opened, since they may be the trouble.
 */
final class Diagnostic {

    private static final Pattern PLACE =
            Pattern.compile("\\s+(at [\\w.$<>/@]+\\([\\w.$: ]*\\)|\\.\\.\\. \\d+ (more|common frames omitted))");
    private static final Pattern FAILURE =
            Pattern.compile("\\s*((?:Caused by: |Suppressed: )?[a-z]\\w*(?:\\.[a-z]\\w*)+\\.[A-Z][\\w$]*)(?::.*)?");
    private static final Pattern LEVEL = Pattern.compile("([A-ZÉ]{4,9})\\s*: .*");

    private final Texts texts;

    Diagnostic(Texts texts) {
        this.texts = texts;
    }

    /** @param folder of the data; empty for a desk in memory */
    byte[] zip(Optional<Path> folder, Instant now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "installation.txt", installation(folder, now));
            for (Path log : folder.map(Diagnostic::logs).orElseGet(List::of)) {
                entry(zip, "journal/" + log.getFileName(), places(log));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String installation(Optional<Path> folder, Instant now) {
        Runtime runtime = Runtime.getRuntime();
        return Stream.concat(
                        Installation.words(texts).stream().map(line -> line.replace("**", "")),
                        Stream.of(
                                texts.get("diagnostic.at", now.toString()),
                                texts.get(
                                        "diagnostic.locale", Locale.getDefault(), System.getProperty("file.encoding")),
                                texts.get(
                                        "diagnostic.memory",
                                        megabytes(runtime.maxMemory()),
                                        megabytes(runtime.totalMemory() - runtime.freeMemory()),
                                        runtime.availableProcessors()),
                                texts.get(
                                        "diagnostic.data",
                                        megabytes(folder.map(Diagnostic::size).orElse(0L)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String megabytes(long bytes) {
        return String.valueOf(bytes >> 20);
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    private static List<Path> logs(Path folder) {
        Path logs = new AppFolders(folder).log();
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.getFileName().toString().matches("amiable\\.\\d+\\.log"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String places(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> harmless(line).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The kind of a failure and the places it went through; nothing of its message. */
    static Optional<String> harmless(String line) {
        if (PLACE.matcher(line).matches()) {
            return Optional.of(line);
        }
        Matcher failure = FAILURE.matcher(line);
        if (failure.matches()) {
            return Optional.of(failure.group(1));
        }
        Matcher level = LEVEL.matcher(line);
        return level.matches() ? Optional.of(level.group(1)) : Optional.empty();
    }
}

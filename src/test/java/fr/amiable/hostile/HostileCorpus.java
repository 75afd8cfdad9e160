package fr.amiable.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The files that are read: ours, those of public corpora beside the project when they are there, and baits; whole, then damaged. */
final class HostileCorpus {

    static final Path SHARED = Path.of("..", "shared", "data").toAbsolutePath().normalize();

    private static final long SEED = 20261126;
    private static final Path OURS = Path.of("src", "test", "resources", "importing");

    /** Larger ones would be read slowly, over and over, for nothing more. */
    private static final int MOST_DAMAGED_BYTES = 300_000;

    private final List<HostileFile> files = new ArrayList<>();
    private final int baits;
    private final List<HostileFile> damageable;

    /**
     * What is read, and by whom.
     *
     * @param number the same is the same input, on the same corpus
     */
    record Input(int number, HostileFile file, List<Reader> readers) {}

    HostileCorpus() throws IOException {
        files.addAll(Baits.all());
        baits = files.size();
        files.addAll(SmallFiles.all());
        addAll(Path.of(System.getProperty("project", "")).resolve(OURS));
        addAll(Path.of(System.getProperty("shared", SHARED.toString())));
        damageable = files.stream()
                .filter(file -> file.bytes().length > 0 && file.bytes().length < MOST_DAMAGED_BYTES)
                .toList();
    }

    private void addAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new HostileFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
    }

    int size() {
        return files.size();
    }

    /**
     * Each file whole first; then damaged, and never as it was, by one reader each.
     *
     * @param isByAll whether all readers read the whole ones; some do otherwise
     */
    Input input(int number, boolean isByAll) {
        if (number < files.size()) {
            List<Reader> some = number < baits
                    ? List.of(Reader.IMPORT, Reader.PAGES)
                    : List.of(Reader.values()[number % Reader.values().length]);
            return new Input(number, files.get(number), isByAll ? List.of(Reader.values()) : some);
        }
        HostileFile file = damageable.get(number % damageable.size());
        Random random = new Random(SEED + number);
        Reader reader = Reader.values()[random.nextInt(Reader.values().length)];
        byte[] damaged = file.bytes();
        while (Arrays.equals(damaged, file.bytes())) {
            damaged = new Mutations(random.nextLong()).of(file.bytes());
        }
        return new Input(number, new HostileFile(file.name(), damaged), List.of(reader));
    }
}

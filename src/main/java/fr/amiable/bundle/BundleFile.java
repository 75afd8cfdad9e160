package fr.amiable.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file of an exhibit as it entered: on the disk, or kept elsewhere and read when its turn comes.
 *
 * @param passwords tried one after the other when the file asks for one
 */
public record BundleFile(String name, Optional<Path> path, Supplier<byte[]> bytes, List<String> passwords) {

    public BundleFile {
        passwords = List.copyOf(passwords);
    }

    public static BundleFile onDisk(Path path, List<String> passwords) {
        return new BundleFile(
                path.getFileName().toString(),
                Optional.of(path),
                () -> {
                    throw new IllegalStateException("read from the disk");
                },
                passwords);
    }

    public static BundleFile kept(String name, Supplier<byte[]> bytes) {
        return new BundleFile(name, Optional.empty(), bytes, List.of());
    }
}

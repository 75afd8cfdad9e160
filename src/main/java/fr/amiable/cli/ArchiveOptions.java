package fr.amiable.cli;

import fr.amiable.bundle.BundleArchiving;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the commands that write a bundle are told of its archiving. */
final class ArchiveOptions {

    @Option(names = "--pdfa")
    private boolean isAsked;

    @Option(names = "--en-images", paramLabel = "NUMERO", split = ",")
    private Set<Integer> asPictures = Set.of();

    /** @throws WrongUsage when exhibits are to be pictures and no archive is asked for */
    void requireArchive() {
        if (!isAsked && !asPictures.isEmpty()) {
            throw new WrongUsage("picturesWithoutArchive");
        }
    }

    /**
     * @param last the number of the last exhibit
     * @throws WrongUsage when no exhibit has one of the numbers
     */
    Optional<BundleArchiving> of(int last) {
        requireArchive();
        asPictures.stream()
                .filter(number -> number < 1 || number > last)
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongUsage("unknownExhibit", unknown, last);
                });
        return isAsked ? Optional.of(new BundleArchiving(asPictures)) : Optional.empty();
    }
}

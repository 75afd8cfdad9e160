package fr.amiable.document.source;

import fr.amiable.evidence.FileType;
import fr.amiable.evidence.exhibit.ExhibitReadings;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Counts the pages that a file and those it holds will have in a bundle. */
public final class SourcePageCounter implements ExhibitReadings.PageCounter {

    private static final int DEEPEST = 4;

    private final Supplier<PageSources> sources;

    public SourcePageCounter(Supplier<PageSources> sources) {
        this.sources = sources;
    }

    @Override
    public OptionalInt pages(String fileName, byte[] bytes) {
        return switch (FileType.of(bytes)) {
            case JPEG, PNG, BMP, WEBP -> OptionalInt.of(1);
            default -> count(ExhibitFile.of(fileName, bytes), 0);
        };
    }

    private OptionalInt count(ExhibitFile file, int depth) {
        try (ExhibitPages pages = sources.get().open(file, List.of())) {
            int count = pages.document().getNumberOfPages();
            if (depth < DEEPEST) {
                for (ExhibitFile part : pages.parts()) {
                    count += count(part, depth + 1).orElse(0);
                }
            }
            return OptionalInt.of(count);
        } catch (PagesRefused | IOException none) {
            return OptionalInt.empty();
        }
    }
}

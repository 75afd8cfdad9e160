package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How exhibits and the files they hold are numbered: 4, then 4.1, then 4.1.2. */
final class PreviewNames {

    private final Texts texts;

    PreviewNames(Texts texts) {
        this.texts = texts;
    }

    /** « Pièce 4.1 ». */
    String title(WantedPage page) {
        return label(page)
                .map(label -> texts.get("exhibit.preview.title", label))
                .orElseGet(() -> texts.get("exhibit.preview.unnumbered"));
    }

    /** « Pièce n° 4.1 », as stamped; empty for an exhibit that is not produced. */
    Optional<String> stamp(WantedPage page) {
        return label(page).map(label -> texts.get("exhibit.preview.stamp", label));
    }

    /** The number of a file that this one holds: « 4.1 », or « 1 » within an exhibit that has none. */
    String part(WantedPage page, int part) {
        String own = String.valueOf(part + 1);
        return label(page).map(label -> label + "." + own).orElse(own);
    }

    private static Optional<String> label(WantedPage page) {
        return page.exhibit().number().map(number -> number + path(page.parts()));
    }

    private static String path(List<Integer> parts) {
        return parts.stream().map(part -> "." + (part + 1)).collect(Collectors.joining());
    }
}

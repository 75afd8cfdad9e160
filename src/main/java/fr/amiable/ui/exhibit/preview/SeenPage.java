package fr.amiable.ui.exhibit.preview;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.PhotoFacts;
import java.util.List;
import java.util.Optional;

/**
 * A page as drawn, and what is known of its file.
 *
 * @param file the name of the file, or of the file that the exhibit holds
 * @param parts the names of the files it holds, in their order
 */
record SeenPage(
        WantedPage wanted,
        String file,
        int pages,
        PagePicture picture,
        List<String> warnings,
        List<String> parts,
        Optional<PhotoFacts> photo) {

    SeenPage {
        warnings = List.copyOf(warnings);
        parts = List.copyOf(parts);
    }
}

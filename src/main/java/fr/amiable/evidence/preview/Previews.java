package fr.amiable.evidence.preview;

import java.util.List;

/** Opens files to be looked at: their pages are those that a bundle would show. */
public interface Previews {

    /**
     * @param passwords tried one after the other when the file asks for one
     * @throws PreviewRefused when it has no page to show: why, and what to do
     */
    Preview open(PreviewedFile file, List<String> passwords);
}

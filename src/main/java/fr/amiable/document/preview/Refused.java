package fr.amiable.document.preview;

import fr.amiable.common.Texts;
import fr.amiable.document.source.NoPages;
import fr.amiable.document.source.PagesRefused;
import fr.amiable.evidence.preview.PreviewRefused;

/** Says to who looks at a file what is said of it in a bundle. */
final class Refused {

    private Refused() {}

    static PreviewRefused because(NoPages reason, Texts texts) {
        return because(new PagesRefused(reason), texts);
    }

    static PreviewRefused because(PagesRefused refused, Texts texts) {
        return new PreviewRefused(refused.sentence(texts), refused.remedy(texts), refused.reason() == NoPages.PASSWORD);
    }
}

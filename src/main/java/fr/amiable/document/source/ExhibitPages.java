package fr.amiable.document.source;

import java.io.Closeable;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file opened as pages; closing it closes the document and all it was read from. */
public interface ExhibitPages extends Closeable {

    PDDocument document();

    /** In French, what the reader of the pages should know about the file; empty when nothing. */
    List<String> warnings();

    /** Files held by this one, such as the attachments of an e-mail: sub-pieces, opened one by one in the same way. */
    List<ExhibitFile> parts();
}

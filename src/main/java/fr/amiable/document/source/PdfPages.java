package fr.amiable.document.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF: as it is, by its owner's leave, or with one of the passwords given. */
final class PdfPages {

    private static final String CERTIFICATE = "decryption material";

    private PdfPages() {}

    static ExhibitPages open(ExhibitFile file, List<String> passwords) throws PagesRefused {
        List<String> tried = new ArrayList<>(List.of(""));
        tried.addAll(passwords);
        for (String password : tried) {
            try {
                return withPages(Loader.loadPDF(file.random(), password));
            } catch (InvalidPasswordException next) {
                // the next one may be right
            } catch (NoClassDefFoundError cryptography) {
                // only certificates need the cryptography that is not shipped
                throw new PagesRefused(NoPages.CERTIFICATE, cryptography);
            } catch (IOException damaged) {
                boolean isForSome = String.valueOf(damaged.getMessage()).contains(CERTIFICATE);
                throw new PagesRefused(isForSome ? NoPages.CERTIFICATE : NoPages.DAMAGED, damaged);
            }
        }
        throw new PagesRefused(NoPages.PASSWORD);
    }

    private static ExhibitPages withPages(PDDocument document) throws IOException, PagesRefused {
        boolean hasPages = false;
        try {
            hasPages = document.getPages().iterator().hasNext();
        } finally {
            if (!hasPages) {
                document.close();
            }
        }
        if (!hasPages) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        return OpenedPages.of(document, List.of());
    }
}

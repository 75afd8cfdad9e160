package fr.amiable.document.bundle;

import fr.amiable.bundle.StampPlace;
import fr.amiable.document.scratch.ScratchBytes;
import fr.amiable.letter.batch.BatchPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gathers letters in one PDF, each starting on an odd page: an empty one follows those of an odd number of pages. Each letter is
 * written and forgotten in its turn, so that a thousand take no more memory than one; what is set aside is encrypted.
 */
public final class DuplexPrintFile implements BatchPrinter {

    @Override
    public Open start(Path target) throws IOException {
        return new Gathered(PdfOutput.beside(target), target);
    }

    private static final class Gathered implements Open {

        private final PdfOutput out;
        private final Path target;
        private final PageTree tree;
        private final SharedPictures pictures = new SharedPictures();
        private final ScratchBytes aside = new ScratchBytes();
        private int pages;

        private Gathered(PdfOutput out, Path target) {
            this.out = out;
            this.target = target;
            this.tree = new PageTree(out);
        }

        @Override
        public void add(byte[] pdf) throws IOException {
            try (PDDocument letter = Loader.loadPDF(pdf)) {
                SourcePages source = SourcePages.of(letter);
                int blanks = pages % 2;
                tree.nextGroup();
                int node = out.reserve();
                int[] numbers = new int[blanks + source.pages().size()];
                for (int page = 0; page < numbers.length; page++) {
                    numbers[page] = out.reserve();
                }
                if (blanks > 0) {
                    blank(numbers[0], node);
                }
                ObjectCopier copier = new ObjectCopier(out);
                PageCopier copies = new PageCopier(out, copier, null, StampPlace.CORNER);
                for (int page = 0; page < source.pages().size(); page++) {
                    pictures.share(source.pages().get(page), copier);
                    copies.copyPlain(source.pages().get(page), numbers[blanks + page], node);
                }
                copier.writeWaiting();
                tree.add(node, numbers);
                pages += numbers.length;
            } catch (OutputFailed unwritable) {
                throw new IOException(unwritable);
            }
        }

        private void blank(int number, int node) throws IOException {
            object(number, "<</Type/Page/Parent " + node + " 0 R/MediaBox[0 0 595.28 841.89]/Resources<<>>>>");
        }

        private void object(int number, String value) throws IOException {
            out.object(number, value.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public Supplier<byte[]> setAside(byte[] pdf) throws IOException {
            return aside.put(pdf);
        }

        @Override
        public void finish() throws IOException {
            try {
                tree.finish(out.reserve(), new int[0]);
                int catalog = out.reserve();
                object(catalog, "<</Type/Catalog/Lang(fr-FR)/Pages " + tree.root() + " 0 R>>");
                int information = out.reserve();
                object(information, "<</Producer(Amiable)>>");
                out.finish(catalog, information);
                out.draft().moveTo(target);
            } catch (OutputFailed unwritable) {
                throw new IOException(unwritable);
            }
        }

        @Override
        public void close() throws IOException {
            try (out) {
                aside.close();
            }
        }
    }
}

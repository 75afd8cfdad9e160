package fr.amiable.document.bundle;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a reader shows around the pages: title, bookmarks, names of the pages, attached files, layers. */
final class BundleCatalog {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private static final String ARCHIVE =
            "<pdfaid:part xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">3</pdfaid:part>\n"
                    + "<pdfaid:conformance xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">B</pdfaid:conformance>\n";

    private final Draft draft;
    private final String title;
    private final ZonedDateTime writtenAt;

    BundleCatalog(Draft draft, String title, ZonedDateTime writtenAt) {
        this.draft = draft;
        this.title = title;
        this.writtenAt = writtenAt;
    }

    /**
     * A bookmark, and the name of the pages from there on.
     *
     * @param page from 0
     * @param prefix what the names of the pages start with; empty for the first pages
     * @param under the bookmarks that the exhibit has of its own
     */
    record Mark(
            String title, int object, int page, String prefix, boolean isInner, List<SourceBookmarks.Bookmark> under) {

        Mark(String title, int object, int page, String prefix, boolean isInner) {
            this(title, object, page, prefix, isInner, List.of());
        }
    }

    /** Writes the catalog; gives its number. */
    int write(List<Mark> marks) throws IOException {
        int outline = new Bookmarks(draft.out()).write(marks);
        int metadata = draft.out().reserve();
        draft.out().stream(metadata, "/Type/Metadata/Subtype/XML", metadata().getBytes(StandardCharsets.UTF_8));
        StringBuilder catalog = new StringBuilder("<</Type/Catalog/Version/1.7/Pages ");
        catalog.append(draft.tree().root()).append(" 0 R/Outlines ").append(outline);
        catalog.append(" 0 R/PageMode/UseOutlines/Lang(fr-FR)/ViewerPreferences<</DisplayDocTitle true>>");
        catalog.append("/Metadata ")
                .append(metadata)
                .append(" 0 R/PageLabels<</Nums[")
                .append(labels(marks));
        catalog.append("]>>/Names<</EmbeddedFiles").append(draft.attachments().names());
        catalog.append(">>/AF").append(draft.attachments().references());
        if (!draft.layers().isEmpty()) {
            catalog.append("/OCProperties").append(draft.layers().written());
        }
        if (draft.isArchive()) {
            catalog.append(
                    "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)");
            catalog.append("/DestOutputProfile ").append(screenColours()).append(" 0 R>>]");
        }
        int number = draft.out().reserve();
        draft.out().object(number, catalog.append(">>").toString().getBytes(StandardCharsets.ISO_8859_1));
        return number;
    }

    private int screenColours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int number = draft.out().reserve();
        draft.out().stream(number, "/N 3/Filter/FlateDecode", Flate.deflated(profile, profile.length));
        return number;
    }

    int writeInformation() throws IOException {
        int number = draft.out().reserve();
        String offset = writtenAt.format(DateTimeFormatter.ofPattern("xxx")).replace(':', '\'') + "'";
        String date = "(" + DATE.format(writtenAt) + offset + ")";
        String words =
                "<</Title" + TextString.of(title) + "/Producer(Amiable)/CreationDate" + date + "/ModDate" + date + ">>";
        draft.out().object(number, words.getBytes(StandardCharsets.ISO_8859_1));
        return number;
    }

    private static String labels(List<Mark> marks) {
        StringBuilder labels = new StringBuilder();
        boolean isFirst = true;
        for (Mark mark : marks) {
            if (isFirst || !mark.prefix().isEmpty()) {
                labels.append(mark.page()).append("<</S/D");
                if (!mark.prefix().isEmpty()) {
                    labels.append("/P").append(TextString.of(mark.prefix()));
                }
                labels.append(">>");
                isFirst = false;
            }
        }
        return labels.toString();
    }

    private String metadata() {
        String date = ISO.format(writtenAt);
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                + "<dc:format>application/pdf</dc:format>\n"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title)
                + "</rdf:li></rdf:Alt></dc:title>\n"
                + "<pdf:Producer>Amiable</pdf:Producer>\n"
                + "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
                + (draft.isArchive() ? ARCHIVE : "")
                + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

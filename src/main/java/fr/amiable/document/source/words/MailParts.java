package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.WrittenText;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sorts the parts of an e-mail: its words in plain text or as a page, the pictures of that page, what is joined. */
final class MailParts {

    private static final int DEEPEST = 20;
    private static final int KILOBYTE = 1024;
    private static final int LONGEST_NAME = 250;
    private static final int MOST_PARTS = 300;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final Map<String, HeldFile> pictures = new HashMap<>();
    private final List<HeldFile> attachments = new ArrayList<>();
    private int parts;

    /** @throws MessagingException also when no person's message has so many parts: each would have to be laid out */
    void take(MimePart part, int depth) throws IOException, MessagingException {
        if (depth > DEEPEST || parts++ > MOST_PARTS) {
            throw new MessagingException("more than " + DEEPEST + " parts within parts, or than " + MOST_PARTS);
        }
        String name = name(part);
        boolean isJoined = !name.isEmpty() || Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                if (many.getBodyPart(i) instanceof MimePart inner) {
                    take(inner, depth + 1);
                }
            }
        } else if (part.isMimeType("message/rfc822")) {
            attachments.add(new HeldFile(name.isEmpty() ? "message.eml" : name, bytes(part)));
        } else if (isJoined || !part.isMimeType("text/*")) {
            join(part, name);
        } else if (part.isMimeType("text/html")) {
            html.append(words(part));
        } else {
            text.append(words(part)).append("\n\n");
        }
    }

    private void join(MimePart part, String name) throws IOException, MessagingException {
        byte[] bytes = bytes(part);
        FileType type = FileType.of(bytes);
        HeldFile file = new HeldFile(name.isEmpty() ? "piece-jointe" + ending(type) : name, bytes);
        String number = part.getContentID();
        boolean isPicture = type == FileType.JPEG || type == FileType.PNG || type == FileType.GIF;
        if (number != null && isPicture) {
            pictures.put(number.replaceAll("^<|>$", ""), file);
        }
        if (number == null || !isPicture || Part.ATTACHMENT.equalsIgnoreCase(disposition(part))) {
            attachments.add(file);
        }
    }

    private static String ending(FileType type) {
        return type == FileType.UNKNOWN || type == FileType.EMPTY
                ? ""
                : "." + type.name().toLowerCase(Locale.ROOT);
    }

    private static String disposition(MimePart part) {
        try {
            return part.getDisposition();
        } catch (MessagingException malformed) {
            return null;
        }
    }

    private static String name(MimePart part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : bare(InternetMail.decoded(name));
        } catch (MessagingException malformed) {
            return "";
        }
    }

    /** Without folders, and short enough to be one. */
    private static String bare(String name) {
        String file = HeldFile.withoutFolders(name).strip();
        return file.substring(Math.max(0, file.length() - LONGEST_NAME));
    }

    /** As they travelled when their encoding is not known. */
    private static byte[] bytes(MimePart part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException unknownEncoding) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            part.writeTo(out);
            return out.toByteArray();
        }
    }

    private static String words(MimePart part) throws IOException, MessagingException {
        byte[] bytes = bytes(part);
        try {
            String charset = new ContentType(part.getContentType()).getParameter("charset");
            if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                return new String(bytes, Charset.forName(MimeUtility.javaCharset(charset)));
            }
        } catch (ParseException | IllegalArgumentException untold) {
            // the bytes tell it
        }
        return WrittenText.of(bytes);
    }

    /** « devis.pdf (12 Ko), photo.jpg (830 Ko) ». */
    static String listed(List<HeldFile> files, Texts texts) {
        return files.stream()
                .map(file -> texts.get(
                        "document.source.heldFile",
                        file.name(),
                        Math.max(1, (file.bytes().length + KILOBYTE / 2) / KILOBYTE)))
                .collect(Collectors.joining(", "));
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    /** Also joined, when the body does not show them. */
    Map<String, HeldFile> pictures() {
        return pictures;
    }

    /** Pictures of the page are there too, unless the page shows them. */
    List<HeldFile> attachments() {
        List<HeldFile> all = new ArrayList<>(attachments);
        pictures.forEach((number, file) -> {
            if (!html.toString().contains("cid:" + number) && !all.contains(file)) {
                all.add(file);
            }
        });
        return all;
    }
}

package fr.amiable.document.source.words;

import fr.amiable.common.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Reads a message saved by Outlook. */
final class OutlookMail {

    private final Texts texts;

    OutlookMail(Texts texts) {
        this.texts = texts;
    }

    MailMessage read(byte[] bytes) throws IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            return read(message);
        }
    }

    private MailMessage read(MAPIMessage message) throws IOException {
        List<HeldFile> attachments = attachments(message);
        String subject = said(message::getSubject);
        Map<MailField, String> fields = new EnumMap<>(MailField.class);
        fields.put(MailField.FROM, from(message));
        fields.put(MailField.TO, said(message::getDisplayTo));
        fields.put(MailField.COPY, said(message::getDisplayCC));
        fields.put(MailField.DATE, date(message));
        fields.put(MailField.SUBJECT, subject);
        fields.put(MailField.ATTACHMENTS, MailParts.listed(attachments, texts));
        fields.put(MailField.IDENTIFIER, chunk(message.getMainChunks().getMessageId()));
        return new MailMessage(
                subject,
                fields,
                said(message::getTextBody),
                said(message::getHtmlBody),
                pictures(message),
                attachments);
    }

    private static String from(MAPIMessage message) {
        String name = said(message::getDisplayFrom);
        String address = chunk(message.getMainChunks().getEmailFromChunk());
        return address.isEmpty() || name.contains(address) || !address.contains("@")
                ? name
                : name + " <" + address + ">";
    }

    private static String date(MAPIMessage message) {
        try {
            Calendar at = message.getMessageDate();
            return at == null ? "" : MailDate.inFrance(at.toInstant());
        } catch (ChunkNotFoundException none) {
            return "";
        }
    }

    private static List<HeldFile> attachments(MAPIMessage message) throws IOException {
        List<HeldFile> files = new ArrayList<>();
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            String name = chunk(attachment.getAttachLongFileName());
            if (name.isEmpty()) {
                name = chunk(attachment.getAttachFileName());
            }
            if (attachment.isEmbeddedMessage()) {
                files.add(new HeldFile(name.isEmpty() ? "message.msg" : name, embedded(attachment)));
            } else if (attachment.getEmbeddedAttachmentObject() != null) {
                files.add(
                        new HeldFile(name.isEmpty() ? "piece-jointe" : name, attachment.getEmbeddedAttachmentObject()));
            }
        }
        return files;
    }

    /** Those that the body shows are joined too: Outlook does not tell them apart. */
    private static Map<String, HeldFile> pictures(MAPIMessage message) {
        Map<String, HeldFile> pictures = new HashMap<>();
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            String number = chunk(attachment.getAttachContentId());
            byte[] bytes = attachment.getEmbeddedAttachmentObject();
            if (!number.isEmpty() && bytes != null) {
                pictures.put(number, new HeldFile(chunk(attachment.getAttachLongFileName()), bytes));
            }
        }
        return pictures;
    }

    private static byte[] embedded(AttachmentChunks attachment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
            inner.write(out);
        }
        return out.toByteArray();
    }

    private static String chunk(Object chunk) {
        return chunk == null ? "" : chunk.toString().strip();
    }

    private static String said(Callable<String> part) {
        try {
            String words = part.call();
            return words == null ? "" : words;
        } catch (Exception untold) {
            return "";
        }
    }
}

package fr.amiable.letter.mailing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link that opens a new message in the owner's mail program (RFC 6068); it cannot carry files. */
public final class Mailto {

    private Mailto() {}

    public static URI of(MailDraft draft) {
        String lines = draft.text().strip().replace("\n", "\r\n");
        return URI.create("mailto:" + String.join(",", draft.recipients()) + "?subject="
                + encoded(draft.subject().strip()) + "&body=" + encoded(lines));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

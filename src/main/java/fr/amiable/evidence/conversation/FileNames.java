package fr.amiable.evidence.conversation;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as telephones and computers write them: capitals and the way accents are written tell nothing. */
public final class FileNames {

    private FileNames() {}

    public static boolean areSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\u200e\\u200f\\u202a-\\u202e]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

package fr.amiable.letter.mailing.account;

import fr.amiable.common.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of an e-mail address: one box, one domain with a dot, nothing that could add a header of its own. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private MailAddress() {}

    public static boolean isValid(String typed) {
        return FORM.matcher(Words.clean(typed)).matches();
    }

    /** What follows the at sign, in lower case; empty when there is none. */
    public static String domain(String typed) {
        String address = Words.clean(typed);
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}

package fr.amiable.vault;

import fr.amiable.common.Problem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key of a data folder as the owner keeps it on paper: eight groups of four signs and a check sign, without the letters that look
 * like digits. The check depends on the place of the group, so that a wrong sign, two signs or two groups in the wrong order are seen.
 */
public final class RecoveryCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUPS = 8;
    private static final int IN_GROUP = 4;
    private static final int WRITTEN = IN_GROUP + 1;

    private RecoveryCode() {}

    /** Groups separated by dashes. */
    public static String of(MasterKey key) {
        BigInteger number = new BigInteger(1, key.secret());
        StringBuilder signs = new StringBuilder();
        for (int place = GROUPS * IN_GROUP - 1; place >= 0; place--) {
            int value = number.shiftRight(place * BITS).intValue() & (SIGNS.length() - 1);
            signs.append(SIGNS.charAt(value));
        }
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> withCheck(signs.substring(group * IN_GROUP, (group + 1) * IN_GROUP), group))
                .collect(Collectors.joining("-"));
    }

    /** What is wrong with a code as typed, by group; empty when it can be read. */
    public static List<Problem> problems(String typed) {
        String signs = bare(typed);
        List<Problem> found = new ArrayList<>();
        signs.chars()
                .filter(sign -> SIGNS.indexOf(sign) < 0)
                .distinct()
                .forEach(sign -> found.add(Problem.of("code", "vault.code.sign", String.valueOf((char) sign))));
        if (found.isEmpty() && signs.length() != GROUPS * WRITTEN) {
            found.add(Problem.of("code", "vault.code.length", GROUPS * WRITTEN, signs.length()));
        }
        for (int group = 0; group < GROUPS && found.isEmpty(); group++) {
            String written = signs.substring(group * WRITTEN, (group + 1) * WRITTEN);
            if (!withCheck(written.substring(0, IN_GROUP), group).equals(written)) {
                found.add(Problem.of("code", "vault.code.group", group + 1, written));
            }
        }
        return found;
    }

    /** The key of a code without problems. */
    public static MasterKey read(String typed) {
        String signs = bare(typed);
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < signs.length(); place++) {
            if (place % WRITTEN < IN_GROUP) {
                number = number.shiftLeft(BITS).or(BigInteger.valueOf(SIGNS.indexOf(signs.charAt(place))));
            }
        }
        byte[] bytes = number.toByteArray();
        byte[] secret = new byte[MasterKey.BYTES];
        int kept = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - kept, secret, secret.length - kept, kept);
        return new MasterKey(secret);
    }

    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F\\-–.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Luhn's check in base 32, started by the place of the group. */
    private static String withCheck(String group, int place) {
        int base = SIGNS.length();
        int sum = place;
        for (int sign = 0; sign < IN_GROUP; sign++) {
            int value = SIGNS.indexOf(group.charAt(sign)) * (sign % 2 + 1);
            sum += value / base + value % base;
        }
        return group + SIGNS.charAt((base - sum % base) % base);
    }
}

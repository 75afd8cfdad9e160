package fr.amiable.identifier;

/** The Luhn sum of company numbers: from the right, every second digit counts double (nines cast out). */
final class Luhn {

    private Luhn() {}

    static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    static boolean isValid(String digits) {
        return sum(digits) % 10 == 0;
    }

    /** The last digit that would make the number right, the others being kept. */
    static int expectedLastDigit(String digits) {
        String zeroed = digits.substring(0, digits.length() - 1) + "0";
        return (10 - sum(zeroed) % 10) % 10;
    }
}

package fr.amiable.common;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The French words of the product. Money, rates and dates given as arguments are written the French way; other
 * arguments by their {@code toString}. In the file an apostrophe is typographic (’), so that MessageFormat needs no
 * quoting.
 */
public final class Texts implements Phrases {

    /** The words of the product are read once, by whoever asks first. */
    private static final class Shipped {

        private static final ResourceBundle BUNDLE = TextLines.shipped();
    }

    private final ResourceBundle bundle;

    public Texts() {
        this(Shipped.BUNDLE);
    }

    Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle itself, for FXML {@code %keys}. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** @throws MissingResourceException when no such key exists */
    @Override
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern, Locale.FRANCE)
                .format(Arrays.stream(arguments).map(Texts::written).toArray());
    }

    /** The text of an enum constant: {@code <Type>.<CONSTANT>}, for example {@code ClientKind.PROFESSIONAL}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object written(Object argument) {
        if (argument instanceof Money money) {
            return FrenchText.money(money);
        }
        if (argument instanceof Percentage rate) {
            return FrenchText.rate(rate);
        }
        if (argument instanceof LocalDate day) {
            return FrenchText.date(day);
        }
        return argument;
    }
}

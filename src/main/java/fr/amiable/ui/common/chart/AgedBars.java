package fr.amiable.ui.common.chart;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dashboard.balance.AgedAmounts;
import fr.amiable.ui.common.widget.Tone;
import java.math.RoundingMode;
import java.util.List;

/** The bars of an aged balance: a bar each bucket, the contested part apart on top. */
public final class AgedBars {

    private final Texts texts;

    public AgedBars(Texts texts) {
        this.texts = texts;
    }

    public List<Bar> of(AgedAmounts amounts) {
        return AgedAmounts.buckets().stream()
                .map(bucket -> bar(bucket, amounts))
                .toList();
    }

    private Bar bar(AgeBucket bucket, AgedAmounts amounts) {
        Money whole = amounts.in(bucket);
        Money contested = amounts.contestedIn(bucket);
        String words = contested.isPositive()
                ? texts.get("chart.bucketContested", texts.of(bucket), whole, contested)
                : texts.get("chart.bucket", texts.of(bucket), whole);
        return new Bar(texts.of(bucket), inEuros(whole), whole.cents(), contested.cents(), tone(bucket), words);
    }

    private static Tone tone(AgeBucket bucket) {
        return switch (bucket) {
            case NOT_DUE -> Tone.GREY;
            case UP_TO_30 -> Tone.AMBER;
            case UP_TO_60, UP_TO_90 -> Tone.ORANGE;
            case OVER_90 -> Tone.RED;
        };
    }

    /** {@code 18 240 €}: over a bar and in big figures, where cents would hide the size; the exact amount is one hover away. */
    public static String inEuros(Money amount) {
        return FrenchText.number(amount.toBigDecimal().setScale(0, RoundingMode.HALF_UP)) + FrenchText.NO_BREAK_SPACE
                + "€";
    }
}

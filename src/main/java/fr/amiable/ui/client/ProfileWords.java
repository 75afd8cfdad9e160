package fr.amiable.ui.client;

import fr.amiable.client.profile.PayerProfile;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How a client pays, in words. */
public final class ProfileWords {

    private final Texts texts;

    public ProfileWords(Texts texts) {
        this.texts = texts;
    }

    /** The delay alone, for a column; with its sign when the money comes early. */
    public String shortDelay(int days) {
        return texts.get(
                "client.profile.days",
                FrenchText.number(BigDecimal.valueOf(days)).replace('-', '\u2212'));
    }

    /** What the card says: the delay, where it goes, the promises. */
    public List<Node> lines(PayerProfile profile) {
        return List.of(
                told("client.profile.delay", delay(profile)),
                told("client.profile.trend", trend(profile)),
                told("client.profile.promises", promises(profile)));
    }

    public String delay(PayerProfile profile) {
        if (profile.averageDelay().isEmpty()) {
            return texts.get("client.profile.noPayment");
        }
        int days = profile.averageDelay().get();
        if (days == 0) {
            return texts.get("client.profile.onTime");
        }
        return days > 0 ? texts.get("client.profile.late", days) : texts.get("client.profile.early", -days);
    }

    private String trend(PayerProfile profile) {
        return profile.trend()
                .map(trend -> switch (trend) {
                    case FASTER ->
                        texts.get("client.profile.faster", -profile.change().orElseThrow());
                    case SLOWER ->
                        texts.get("client.profile.slower", profile.change().orElseThrow());
                    case STEADY -> texts.get("client.profile.steady");
                })
                .orElseGet(() -> texts.get("client.profile.noTrend"));
    }

    private String promises(PayerProfile profile) {
        return profile.promises() == 0
                ? texts.get("client.profile.noPromise")
                : texts.get("client.profile.kept", profile.promisesKept(), profile.promises());
    }

    private Node told(String captionKey, String words) {
        Label caption = new Label(texts.get(captionKey));
        caption.getStyleClass().add("key-caption");
        caption.setWrapText(true);
        Label value = new Label(words);
        value.setWrapText(true);
        return new VBox(caption, value);
    }
}

package fr.amiable.ui.client;

import fr.amiable.client.ClientFlag;
import fr.amiable.client.ClientFlags;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;

/** The flags of a client as chips: the gravest in a table, all of them on the card. */
public final class FlagChips {

    private final Texts texts;

    public FlagChips(Texts texts) {
        this.texts = texts;
    }

    public void showGravest(ClientFlags flags, StatusChip chip) {
        chip.setVisible(flags.gravest().isPresent());
        flags.gravest().ifPresent(flag -> chip.show(texts.of(flag), tone(flag)));
    }

    /** Each with its day when it has one. */
    public List<StatusChip> all(ClientFlags flags) {
        return flags.raised().stream()
                .map(flag -> new StatusChip(words(flag, flags), tone(flag)))
                .toList();
    }

    private String words(ClientFlag flag, ClientFlags flags) {
        return switch (flag) {
            case INSOLVENCY ->
                texts.get(
                        "client.flag.insolvencyOn",
                        flags.insolvencyPublishedOn().orElseThrow());
            case OVER_INDEBTED ->
                texts.get("client.flag.overIndebtedOn", flags.overIndebtedOn().orElseThrow());
            case DO_NOT_CONTACT, ADDRESS_WRONG -> texts.of(flag);
        };
    }

    private static Tone tone(ClientFlag flag) {
        return switch (flag) {
            case INSOLVENCY, OVER_INDEBTED -> Tone.RED;
            case DO_NOT_CONTACT -> Tone.ORANGE;
            case ADDRESS_WRONG -> Tone.AMBER;
        };
    }
}

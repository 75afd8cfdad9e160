package fr.amiable.letter.text;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import java.util.List;

/** Words that no letter could be written in are not kept; the first fault is told. */
public final class TextRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TextRefused(List<TextFault> faults, Texts texts) {
        super("letterText.refused", faults.get(0).problem().message(texts));
    }
}

package fr.amiable.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after ordinary spaces, and after a hyphen that joins two words. Never after an apostrophe,
 * inside a number or at a no-break space; the JDK's own line iterator breaks « d’ / obtenir » and « 441- / 10 ».
 */
final class FrenchLineBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private final Runnable look;
    private String text = "";
    private int at;

    /** @param look at each text; what it throws ends the layout, which has no other way to be stopped */
    FrenchLineBreaker(Runnable look) {
        this.look = look;
    }

    @Override
    public void setText(String text) {
        look.run();
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayEndAt(at)) {
                return at;
            }
        }
        return DONE;
    }

    private boolean mayEndAt(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isSpace(before)) {
            return !isSpace(after);
        }
        return before == '-' && Character.isLetter(after) && index > 1 && Character.isLetter(text.charAt(index - 2));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n';
    }
}

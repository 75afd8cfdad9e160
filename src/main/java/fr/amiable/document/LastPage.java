package fr.amiable.document;

import fr.amiable.letter.paper.Block;
import fr.amiable.letter.paper.Heading;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Paragraph;
import java.util.List;

/** What goes to the last page with the signature: never the formula alone, but words enough for two lines before it. */
final class LastPage {

    /** Characters of three lines at the usual margins: the formula, and two lines more. */
    private static final int ENOUGH = 3 * 95;

    private LastPage() {}

    /** Where in the body begins what must not be parted from the signature; the size of the body when the closing suffices. */
    static int turning(Letter letter) {
        List<Block> body = letter.body();
        int length = length(letter.closing());
        int turning = body.size();
        while (length < ENOUGH && turning > 0 && body.get(turning - 1) instanceof Paragraph) {
            turning--;
            length += length(body.subList(turning, turning + 1));
        }
        boolean isUnderHeading = turning < body.size() && turning > 0 && body.get(turning - 1) instanceof Heading;
        return isUnderHeading ? turning - 1 : turning;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().flatMap(Block::words).mapToInt(String::length).sum();
    }
}

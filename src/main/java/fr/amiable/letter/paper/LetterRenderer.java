package fr.amiable.letter.paper;

/** Draws a letter on A4 paper. */
public interface LetterRenderer {

    /**
     * The letter as a PDF file.
     *
     * @throws fr.amiable.common.Refusal when a character of the letter cannot be drawn
     */
    byte[] render(Letter letter);
}

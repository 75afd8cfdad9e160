package fr.amiable.letter.statement;

/** Draws a statement of account on A4 paper. */
public interface StatementRenderer {

    /**
     * The statement as a PDF file.
     *
     * @throws fr.amiable.common.Refusal when a character of the statement cannot be drawn
     */
    byte[] render(StatementSheet sheet);
}

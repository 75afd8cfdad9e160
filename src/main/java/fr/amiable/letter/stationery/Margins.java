package fr.amiable.letter.stationery;

/** What stays white around the words, in millimetres; the address of a letter stays in the window whatever they are. */
public record Margins(int left, int right, int top, int bottom) {

    /** What the paper of the product has. */
    public static final Margins SHIPPED = new Margins(25, 20, 17, 18);
}

package fr.amiable.letter.paper;

import java.util.stream.Stream;

/** One piece of a printed page; pieces follow each other in reading order. */
public sealed interface Block permits Chapter, Heading, Paragraph, Note, Table, Items, Framed, ToWrite, Signatures {

    /** Every word of the piece, so that a character no font can draw is found before printing. */
    Stream<String> words();
}

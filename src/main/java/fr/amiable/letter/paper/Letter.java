package fr.amiable.letter.paper;

import fr.amiable.client.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a letter, ready to be drawn: nothing here knows an invoice or a page.
 *
 * @param address what shows in the envelope's window, top line first
 * @param references the registered letter's line when there is one, then our reference
 * @param closing the last paragraphs, which stay on one page with the signature
 */
public record Letter(
        Letterhead head,
        List<String> address,
        String placeAndDate,
        List<String> references,
        String subject,
        List<Block> body,
        List<Block> closing,
        String signature,
        List<String> enclosures,
        Language language) {

    /** A letter in French. */
    public Letter(
            Letterhead head,
            List<String> address,
            String placeAndDate,
            List<String> references,
            String subject,
            List<Block> body,
            List<Block> closing,
            String signature,
            List<String> enclosures) {
        this(head, address, placeAndDate, references, subject, body, closing, signature, enclosures, Language.FRENCH);
    }

    public Letter {
        address = List.copyOf(address);
        references = List.copyOf(references);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        enclosures = List.copyOf(enclosures);
    }

    /** Every word that will be printed. */
    public Stream<String> words() {
        Stream<String> lines = Stream.of(List.of(placeAndDate, subject, signature), address, references, enclosures)
                .flatMap(List::stream);
        Stream<String> text = Stream.of(body, closing).flatMap(List::stream).flatMap(Block::words);
        return Stream.of(head.words(), lines, text).flatMap(words -> words);
    }
}

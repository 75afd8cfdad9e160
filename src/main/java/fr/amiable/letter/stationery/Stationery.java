package fr.amiable.letter.stationery;

import java.util.Optional;

/**
 * What the owner's paper has beside its words; heights are in millimetres.
 *
 * @param signature stands above the name of who signs
 */
public record Stationery(
        Optional<HeadPicture> logo,
        LogoPlace logoPlace,
        int logoHeight,
        InkColour accent,
        Optional<HeadPicture> signature,
        int signatureHeight,
        Margins margins) {

    /** The paper of an owner who chose nothing. */
    public static final Stationery PLAIN = new Stationery(
            Optional.empty(), LogoPlace.ABOVE_NAME, 18, InkColour.SHIPPED, Optional.empty(), 15, Margins.SHIPPED);

    /** The draft that shows it in its form. */
    public StationeryDraft draft() {
        return new StationeryDraft(
                logo,
                logoPlace,
                String.valueOf(logoHeight),
                accent.hex(),
                signature,
                String.valueOf(signatureHeight),
                new StationeryDraft.TypedMargins(
                        String.valueOf(margins.left()),
                        String.valueOf(margins.right()),
                        String.valueOf(margins.top()),
                        String.valueOf(margins.bottom())));
    }
}

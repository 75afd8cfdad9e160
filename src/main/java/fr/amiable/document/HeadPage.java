package fr.amiable.document;

import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Stationery;
import java.util.Base64;
import java.util.Locale;
import org.w3c.dom.Element;

/** What the owner's paper puts on a page: the sender with the logo, the foot, the signature. */
final class HeadPage {

    private static final double WIDEST_ON_THE_RIGHT = 70;
    private static final double WIDEST_SIGNATURE = 65;

    private final Xhtml page;
    private final Letterhead head;
    private final Stationery stationery;

    HeadPage(Xhtml page, Letterhead head, Stationery stationery) {
        this.page = page;
        this.head = head;
        this.stationery = stationery;
    }

    /** The sender's name and lines, as on every document, with the logo. */
    void sender(Element parent) {
        boolean isAbove = stationery.logoPlace() == LogoPlace.ABOVE_NAME;
        if (!isAbove) {
            logo(parent, "logo right", WIDEST_ON_THE_RIGHT);
        }
        Element sender = page.in(parent, "div", "sender");
        if (isAbove) {
            logo(sender, "logo", StationeryStyle.senderWidth(stationery));
        }
        page.in(sender, "p", "name", head.name());
        head.lines().forEach(line -> page.in(sender, "p", "", line));
    }

    private void logo(Element parent, String cssClass, double widest) {
        stationery
                .logo()
                .ifPresent(logo ->
                        picture(page.in(parent, "div", cssClass), logo, head.name(), stationery.logoHeight(), widest));
    }

    /** The image of the hand above the name of who signs. */
    void signature(Element signed, String name) {
        Element signature = page.in(signed, "div", "signature");
        if (!name.isEmpty()) {
            stationery
                    .signature()
                    .ifPresent(hand -> picture(
                            page.in(signature, "div", "hand"),
                            hand,
                            name,
                            stationery.signatureHeight(),
                            WIDEST_SIGNATURE));
        }
        page.in(signature, "div", "", name);
    }

    /** The legal mentions and, unless others number the pages, the page number; repeated at the foot of each page. */
    void foot(boolean isNumbered) {
        Element foot = page.in(page.body(), "div", "foot");
        page.in(foot, "div", "mentions", head.legalMentions());
        if (isNumbered) {
            page.in(foot, "div", "number");
        }
    }

    /** As high as asked, or less when it would be too wide. */
    private void picture(Element parent, HeadPicture picture, String words, int height, double widest) {
        double width = Math.min(widest, picture.widthAt(height));
        Element image = page.in(parent, "img", "");
        image.setAttribute("alt", words);
        image.setAttribute(
                "src",
                "data:image/" + (picture.isPng() ? "png" : "jpeg") + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes()));
        image.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.2fmm; height: %.2fmm",
                        width,
                        width * picture.height() / picture.width()));
    }
}

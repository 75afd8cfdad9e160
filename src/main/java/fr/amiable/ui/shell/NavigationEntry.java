package fr.amiable.ui.shell;

import fr.amiable.ui.common.Destination;
import java.util.Set;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** What the navigation offers, from top to bottom; help and settings stand apart at the end. Entries whose place is not built are hidden. */
enum NavigationEntry {
    TODAY(MaterialDesignC.CALENDAR_CHECK_OUTLINE, new Destination.Today(), Set.of()),
    CLIENTS(
            MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
            new Destination.Clients(),
            Set.of(Destination.ClientCard.class, Destination.ClientForm.class, Destination.TimelineForm.class)),
    CONTRACTS(
            MaterialDesignF.FILE_SIGN,
            new Destination.Contracts(),
            Set.of(
                    Destination.ContractPage.class,
                    Destination.ContractForm.class,
                    Destination.TermsVersions.class,
                    Destination.TermsForm.class)),
    INVOICES(
            MaterialDesignF.FILE_DOCUMENT_OUTLINE,
            new Destination.Invoices(),
            Set.of(
                    Destination.InvoicePage.class,
                    Destination.InvoiceForm.class,
                    Destination.PaymentForm.class,
                    Destination.Import.class)),
    REMINDERS(MaterialDesignB.BELL_OUTLINE, new Destination.Reminders(), Set.of(Destination.ReminderChoice.class)),
    DISPUTES(
            MaterialDesignG.GAVEL,
            new Destination.Disputes(),
            Set.of(Destination.DisputePage.class, Destination.Dossier.class, Destination.DisputeForm.class)),
    LETTERS(
            MaterialDesignE.EMAIL_OUTLINE,
            new Destination.Letters(),
            Set.of(Destination.NewLetter.class, Destination.LetterDesk.class, Destination.LetterPage.class)),
    REPORTS(MaterialDesignC.CHART_BOX_OUTLINE, new Destination.Reports(), Set.of()),
    HELP(MaterialDesignH.HELP_CIRCLE_OUTLINE, new Destination.Help(), Set.of()),
    SETTINGS(MaterialDesignC.COG_OUTLINE, new Destination.Settings(Destination.Settings.Tab.COMPANY), Set.of());

    private final Ikon icon;
    private final Destination destination;
    private final Set<Class<? extends Destination>> inside;

    NavigationEntry(Ikon icon, Destination destination, Set<Class<? extends Destination>> inside) {
        this.icon = icon;
        this.destination = destination;
        this.inside = inside;
    }

    Ikon icon() {
        return icon;
    }

    Destination destination() {
        return destination;
    }

    boolean standsApart() {
        return this == HELP || this == SETTINGS;
    }

    /** True when that place is this entry's own or lies behind it. */
    boolean leadsTo(Destination place) {
        return place != null && (place.getClass() == destination.getClass() || inside.contains(place.getClass()));
    }
}

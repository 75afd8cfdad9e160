package fr.amiable.ui.shell;

import fr.amiable.ui.common.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be created from anywhere, in the order of the menu, each with its keys. */
enum Creation {
    CLIENT(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, new Destination.ClientForm(Optional.empty()), KeyCode.C),
    CONTRACT(MaterialDesignF.FILE_SIGN, new Destination.ContractForm(Optional.empty(), Optional.empty()), KeyCode.T),
    TERMS(MaterialDesignF.FILE_CHECK_OUTLINE, new Destination.TermsForm(Optional.empty()), KeyCode.G),
    INVOICE(
            MaterialDesignF.FILE_DOCUMENT_OUTLINE,
            new Destination.InvoiceForm(Optional.empty(), Optional.empty()),
            KeyCode.F),
    PAYMENT(MaterialDesignC.CASH_PLUS, new Destination.PaymentForm(Optional.empty(), List.of()), KeyCode.R),
    DISPUTE(
            MaterialDesignG.GAVEL,
            new Destination.DisputeForm(Optional.empty(), Optional.empty(), Optional.empty()),
            KeyCode.L),
    IMPORT(MaterialDesignT.TRAY_ARROW_DOWN, new Destination.Import(List.of()), KeyCode.I);

    private final Ikon icon;
    private final Destination destination;
    private final KeyCombination keys;

    Creation(Ikon icon, Destination destination, KeyCode letter) {
        this.icon = icon;
        this.destination = destination;
        this.keys = new KeyCodeCombination(letter, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    Ikon icon() {
        return icon;
    }

    Destination destination() {
        return destination;
    }

    KeyCombination keys() {
        return keys;
    }
}

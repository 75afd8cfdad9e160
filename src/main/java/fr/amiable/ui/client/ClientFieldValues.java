package fr.amiable.ui.client;

import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.client.MerchantStatus;
import fr.amiable.ui.common.form.FormValues;

/** What is typed in the client form, named so that it can be put aside. */
public final class ClientFieldValues {

    private ClientFieldValues() {}

    public static FormValues of(ClientFields fields) {
        return new FormValues()
                .constant("kind", fields.kindProperty(), ClientKind.class)
                .constant("merchantStatus", fields.merchantStatusProperty(), MerchantStatus.class)
                .text("name", fields.nameProperty())
                .text("siren", fields.sirenProperty())
                .text("vatNumber", fields.vatNumberProperty())
                .day("insolvencyOn", fields.proceedings().publishedOnProperty())
                .day("openedOn", fields.proceedings().openedOnProperty())
                .day("claimDeclaredOn", fields.proceedings().claimDeclaredOnProperty())
                .day("overIndebtedOn", fields.overIndebtedOnProperty())
                .flag("doNotContact", fields.doNotContactProperty())
                .flag("addressWrong", fields.addressWrongProperty())
                .constant("language", fields.languageProperty(), Language.class)
                .text("note", fields.noteProperty())
                .lines("contacts", fields.contacts(), ContactModel::new, ContactModel::values)
                .lines("addresses", fields.addresses(), AddressModel::new, AddressModel::values);
    }
}

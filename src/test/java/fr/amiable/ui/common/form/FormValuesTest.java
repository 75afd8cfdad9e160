package fr.amiable.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.ui.client.ClientFieldValues;
import fr.amiable.ui.client.ClientFields;
import fr.amiable.ui.client.ContactModel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormValuesTest {

    @Test
    void everythingTypedComesBackRowsIncluded() {
        ClientFields typed = new ClientFields();
        typed.kindProperty().set(ClientKind.CONSUMER);
        typed.nameProperty().set("Mme Besson");
        typed.sirenProperty().set("12 pas un siren");
        typed.proceedings().publishedOnProperty().set(LocalDate.of(2026, 2, 3));
        typed.proceedings().openedOnProperty().set(LocalDate.of(2026, 1, 29));
        typed.doNotContactProperty().set(true);
        ContactModel second = new ContactModel();
        second.phoneProperty().set("06");
        second.roleProperty().set(Contact.Role.MANAGEMENT);
        typed.contacts().add(second);
        typed.addAddress();
        typed.addresses().get(1).townProperty().set("Nantes");

        ClientFields fresh = new ClientFields();
        ClientFieldValues.of(fresh).take(ClientFieldValues.of(typed).values());

        assertThat(ClientFieldValues.of(fresh).values())
                .isEqualTo(ClientFieldValues.of(typed).values());
        assertThat(fresh.proceedings().openedOnProperty().get()).isEqualTo(LocalDate.of(2026, 1, 29));
        assertThat(fresh.contacts()).hasSize(2);
        assertThat(fresh.addresses().get(1).townProperty().get()).isEqualTo("Nantes");
        assertThat(fresh.isModified()).isTrue();
    }

    @Test
    void whatAnOlderVersionWroteIsTakenAsFarAsItIsUnderstood() {
        Map<String, String> old =
                new HashMap<>(ClientFieldValues.of(new ClientFields()).values());
        old.put("kind", "ALIEN");
        old.put("insolvencyOn", "hier");
        old.put("contacts", "beaucoup");
        old.put("name", "Guérin");
        old.remove("note");
        ClientFields fields = new ClientFields();
        fields.noteProperty().set("gardée");

        ClientFieldValues.of(fields).take(old);

        assertThat(fields.nameProperty().get()).isEqualTo("Guérin");
        assertThat(fields.noteProperty().get()).isEqualTo("gardée");
        assertThat(fields.kindProperty().get()).isNull();
        assertThat(fields.contacts()).hasSize(1);
    }
}

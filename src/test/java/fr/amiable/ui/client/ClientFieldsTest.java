package fr.amiable.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientFieldsTest {

    private final ClientFields fields = new ClientFields();
    private final Texts texts = new Texts();

    @Test
    void noKindIsChosenBeforehandAndItIsAskedFirst() {
        assertThat(problems().get(0)).isEqualTo(Problem.of("kind", "client.noKind"));
    }

    @Test
    void aWrongSirenIsExplainedByItsLastDigit() {
        fields.sirenProperty().set("404833049");

        assertThat(message("siren")).contains("le dernier devrait être 8 et non 9");
    }

    @Test
    void aSiretTypedForASirenIsRecognisedAndItsSirenGiven() {
        fields.sirenProperty().set("404 833 048 00022");

        assertThat(message("siren")).contains("SIRET", "404 833 048");
    }

    @Test
    void aWrongVatKeyIsExplained() {
        fields.vatNumberProperty().set("FR84404833048");

        assertThat(message("vatNumber")).contains("83 attendu", "84 trouvé");
    }

    @Test
    void rowsLeftBlankAreNotKeptAndNothingTypedIsNothingToLose() {
        assertThat(fields.isModified()).isFalse();
        fields.contacts().add(new ContactModel());
        fields.addAddress();

        assertThat(fields.draft().contacts()).isEmpty();
        assertThat(fields.draft().addresses()).isEmpty();
        assertThat(fields.isModified()).isFalse();
    }

    @Test
    void anAddedAddressServesWhatHasNoAddressYet() {
        fields.addAddress();

        assertThat(fields.addresses().get(1).useProperty().get()).isEqualTo(ClientAddress.Use.BILLING);
    }

    @Test
    void aChangedFlagWouldBeLost() {
        fields.doNotContactProperty().set(true);

        assertThat(fields.isModified()).isTrue();
    }

    @Test
    void whatIsShownIsWhatWasRecorded() {
        fields.kindProperty().set(ClientKind.CONSUMER);
        fields.nameProperty().set("Mme Léa Martin");
        fields.addresses().get(0).streetProperty().set("3 rue du Four");
        fields.contacts().get(0).phoneProperty().set("02 40 00 00 00");
        ClientFields other = new ClientFields();
        other.show(fields.draft());

        assertThat(other.draft()).isEqualTo(fields.draft());
        assertThat(other.isModified()).isFalse();
    }

    private List<Problem> problems() {
        return new IdentityProblems(texts).precise(fields.draft().problems(), fields.draft());
    }

    private String message(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElseThrow()
                .message(texts);
    }
}

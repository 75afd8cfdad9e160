package fr.amiable.client.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientIdentity;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.identifier.Siren;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource({
        "SARL Menuiserie Guérin, MENUISERIE GUERIN, SAME_NAME",
        "S.A.R.L. Menuiserie-Guérin, Menuiserie Guérin (SARL), SAME_NAME",
        "Mme Claire Besson, Besson Claire, SAME_NAME",
        "Menuiserie Guérin, Menuiserie Guerrin, CLOSE_NAME",
        "Menuiserie Guérin, Menuisrie Guérin, CLOSE_NAME",
        "Menuiserie Guérin, Menuiserie Guéirn, CLOSE_NAME",
    })
    void namesThatComeDownToTheSameAreAlike(String one, String other, Likeness why) {
        assertThat(likeness(one, other)).contains(why);
        assertThat(likeness(other, one)).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "Boulangerie Martin, Menuiserie Martin",
        "Agence 12, Agence 13",
        "Noé, Zoé",
        "SARL, SAS",
        "'', Zoé",
    })
    void otherNamesAreNot(String one, String other) {
        assertThat(likeness(one, other)).isEmpty();
    }

    @Test
    void aSameSirenSaysMoreThanASameName() {
        List<Lookalike> found = new Lookalikes(List.of(
                        identity(1, "Dupont", "", ""),
                        identity(2, "Tout autre nom", "732829320", ""),
                        identity(3, "Encore un autre", "", "FR44732829320")))
                .of(draft("Dupont", "732 829 320", "FR 44 732829320"));

        assertThat(found)
                .extracting(Lookalike::why)
                .containsExactly(Likeness.SAME_SIREN, Likeness.SAME_VAT_NUMBER, Likeness.SAME_NAME);
    }

    @Test
    void aNumberHalfTypedFindsNobody() {
        assertThat(new Lookalikes(List.of(identity(1, "Dupont", "732829320", ""))).of(draft("", "73282932", "FR44")))
                .isEmpty();
    }

    @Test
    void everyPairIsToldOnceTheSurestFirst() {
        List<LookalikePair> pairs = new Lookalikes(List.of(
                        identity(1, "Menuiserie Guérin", "732829320", "FR44732829320"),
                        identity(2, "SARL MENUISERIE GUERIN", "732829320", "FR44732829320"),
                        identity(3, "Menuiserie Guerrin", "", ""),
                        identity(4, "Zoé", "", "")))
                .pairs();

        assertThat(pairs)
                .extracting(pair ->
                        pair.first().id().value() + "-" + pair.second().id().value() + " " + pair.why())
                .containsExactly("1-2 SAME_SIREN", "1-3 CLOSE_NAME", "2-3 CLOSE_NAME");
    }

    @Test
    void twoSirenAreTwoPersonsWhateverTheirName() {
        assertThat(new Lookalikes(
                                List.of(identity(1, "Dupont", "732829320", ""), identity(2, "Dupont", "552100554", "")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void aNameBorneByManyIsStillFoundAmongMany() {
        List<ClientIdentity> many = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(number -> identity(number + 1, "Client " + number, "", ""))
                .toList());
        many.add(identity(9_000, "Ménuiserie", "", ""));
        many.add(identity(9_001, "Menuiserie", "", ""));

        assertThat(new Lookalikes(many).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.second().id().value()).isEqualTo(9_001));
    }

    private static Optional<Likeness> likeness(String one, String other) {
        return new Lookalikes(Arrays.asList(identity(1, one, "", "")))
                .of(draft(other, "", "")).stream().map(Lookalike::why).findFirst();
    }

    private static ClientIdentity identity(long id, String name, String siren, String vatNumber) {
        return new ClientIdentity(
                new ClientId(id),
                name,
                Optional.of(siren).filter(digits -> !digits.isEmpty()).map(Siren::new),
                vatNumber,
                "");
    }

    private static ClientDraft draft(String name, String siren, String vatNumber) {
        return ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.EMPTY)
                .withIdentity(siren, vatNumber, MerchantStatus.UNKNOWN);
    }
}

package fr.amiable.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormFieldTest {

    private final List<Problem> problems = new ArrayList<>();
    private FormField name;
    private FormField amount;
    private FormField day;
    private MoneyField money;
    private DateField date;
    private FormMessages messages;

    @Start
    void show(Stage stage) {
        name = new FormField();
        amount = new FormField();
        day = new FormField();
        money = new MoneyField();
        date = new DateField();
        TextField words = new TextField();
        words.setId("name");
        money.setId("amount");
        date.setId("day");
        date.countFrom(() -> LocalDate.of(2026, 11, 24));
        name.setContent(words);
        amount.setContent(money);
        day.setContent(date);
        VBox form = new VBox(name, amount, day);
        messages = FormMessages.in(form, new Texts()).checkedBy(() -> problems);
        stage.setScene(new Scene(form, 400, 300));
        stage.show();
    }

    @Test
    void anAmountIsReadAsItIsTypedAndTidiedAsTheFieldIsLeft(FxRobot robot) {
        robot.clickOn(money).write("1234,5").clickOn(date);

        assertThat(money.getValue()).isEqualTo(Money.euros("1234.50"));
        assertThat(money.getText()).isEqualTo("1\u00a0234,50");
    }

    @Test
    void thirtyDaysLaterIsCountedFromTheDayGiven(FxRobot robot) {
        robot.clickOn(date).write("+30").clickOn(money);

        assertThat(date.getText()).isEqualTo("24/12/2026");
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndTheFieldSaysWhatIsExpected(FxRobot robot) {
        robot.clickOn(money).write("douze").clickOn(date);

        assertThat(money.getText()).isEqualTo("douze");
        assertThat(amount.messageProperty().get()).startsWith("Un montant est attendu");
    }

    @Test
    void onlyTheFieldThatWasLeftComplainsUntilTheOwnerSaves(FxRobot robot) {
        problems.add(Problem.of("name", "company.noName"));
        problems.add(Problem.of("day", "invoice.noDueDate"));
        robot.clickOn(money).clickOn(date);
        assertThat(day.messageProperty().get()).isEmpty();

        robot.interact(() -> assertThat(messages.areAllRight()).isFalse());

        assertThat(name.messageProperty().get()).isEqualTo("Indiquez le nom de votre entreprise.");
        assertThat(day.messageProperty().get()).isEqualTo("Indiquez la date d’échéance.");
        assertThat(name.getContent().isFocused()).isTrue();
    }
}

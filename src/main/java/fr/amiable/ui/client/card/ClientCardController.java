package fr.amiable.ui.client.card;

import fr.amiable.client.Client;
import fr.amiable.client.ClientFlags;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.law.deadline.ClaimDeclaration;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.client.ClientWords;
import fr.amiable.ui.client.FlagChips;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.LazyTabs;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.TabContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the card of a client to its model: who he is, what stops letters, and a tab for each thing about him. */
public final class ClientCardController {

    private static final String LAST_TAB = "client.tab";

    private final ClientCardModel model;
    private final CardFrame frame;
    private final Navigator navigator;
    private final Texts texts;
    private final Map<CardTab, Supplier<TabContent<ClientFile>>> builders;
    private LazyTabs<CardTab, ClientFile> lazyTabs;

    @FXML
    private PageHeader header;

    @FXML
    private HBox flags;

    @FXML
    private MenuButton write;

    @FXML
    private VBox stop;

    @FXML
    private Label stopWords;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerWords;

    @FXML
    private TabPane tabs;

    public ClientCardController(
            ClientCardModel model, Map<CardTab, Supplier<TabContent<ClientFile>>> builders, CardFrame frame) {
        this.model = model;
        this.builders = builders;
        this.frame = frame;
        this.navigator = frame.navigator();
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        for (LetterType type : LetterType.LADDER) {
            MenuItem item = new MenuItem(texts.of(type));
            item.setOnAction(chosen ->
                    oldestOpen().ifPresent(row -> navigator.show(new Destination.LetterDesk(type, row.id()))));
            item.setId("write-" + type.name());
            write.getItems().add(item);
        }
        MenuItem other = new MenuItem(texts.get("letter.new.other"));
        other.setOnAction(chosen -> navigator.show(new Destination.NewLetter(LetterAbout.client(model.id()))));
        write.getItems().add(other);
        lazyTabs = new LazyTabs<>(tabs, CardTab.class, builders, texts);
        flags.managedProperty().bind(Bindings.isNotEmpty(flags.getChildren()));
        Shown.set(stop, false);
        Shown.set(banner, false);
        model.fileProperty()
                .addListener((Observable read) -> show(model.fileProperty().get()));
        lazyTabs.rememberedIn(frame.memory(), LAST_TAB, () -> model.id().label());
        model.load();
    }

    private void show(ClientFile file) {
        Client client = file.client();
        header.setTitle(client.name());
        header.setSubtitle(new ClientWords(texts).whatItIs(client));
        flags.getChildren().setAll(new FlagChips(texts).all(client.flags()));
        write.setDisable(oldestOpen().isEmpty());
        bannerWords.setText(texts.get(
                "client.card.banner", file.overdueOn(model.today()).size(), file.overdueAmountOn(model.today())));
        Shown.set(banner, !file.overdueOn(model.today()).isEmpty());
        String why = whyLettersStop(client.flags());
        stopWords.setText(why);
        Shown.set(stop, !why.isEmpty());
        lazyTabs.show(file);
    }

    private String whyLettersStop(ClientFlags raised) {
        return raised.insolvencyPublishedOn()
                .map(day -> raised.claimDeclaredOn()
                        .map(declared -> texts.get("client.card.claimDeclared", day, declared))
                        .orElseGet(() -> insolvency(day, raised.declaration())))
                .or(() -> raised.overIndebtedOn().map(day -> texts.get("client.card.overIndebted", day)))
                .orElse("");
    }

    private String insolvency(LocalDate day, Optional<ClaimDeclaration> clock) {
        LocalDate today = model.today();
        if (clock.filter(known -> !today.isAfter(known.lastDay())).isPresent()) {
            return texts.get("client.card.insolvency", day, clock.get().lastDay());
        }
        return clock.filter(known -> !today.isAfter(known.lastDayOfRelief()))
                .map(known -> texts.get("client.card.insolvencyLate", day, known.lastDay(), known.lastDayOfRelief()))
                .orElseGet(() -> texts.get("client.card.insolvencyOver", day));
    }

    private Optional<InvoiceRow> oldestOpen() {
        return Optional.ofNullable(model.fileProperty().get()).flatMap(ClientFile::oldestOpen);
    }

    @FXML
    private void change() {
        navigator.show(new Destination.ClientForm(Optional.of(model.id())));
    }

    @FXML
    private void merge() {
        navigator.show(new Destination.ClientMerge(model.id(), Optional.empty()));
    }

    @FXML
    private void personalData() {
        navigator.show(new Destination.PersonalData(model.id()));
    }

    @FXML
    private void remove() {
        model.remove(this::onRemoved);
    }

    private void onRemoved(Client removed) {
        navigator.replace(new Destination.Clients());
        frame.notices()
                .sayUndoable(
                        texts.get("client.card.removed", removed.name()),
                        () -> model.restore(removed, () -> navigator.show(new Destination.ClientCard(removed.id()))));
    }

    @FXML
    private void pay() {
        navigator.show(Destination.PaymentForm.from(model.id()));
    }

    @FXML
    private void invoice() {
        navigator.show(new Destination.InvoiceForm(Optional.of(model.id()), Optional.empty()));
    }
}

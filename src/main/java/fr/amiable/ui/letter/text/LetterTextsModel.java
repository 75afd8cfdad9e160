package fr.amiable.ui.letter.text;

import fr.amiable.client.Language;
import fr.amiable.common.Words;
import fr.amiable.letter.text.ListedText;
import fr.amiable.letter.text.TextService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The texts of letters in the chosen language. */
public final class LetterTextsModel {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ListedText> all = FXCollections.observableArrayList();
    private final FilteredList<ListedText> shown = new FilteredList<>(all);
    private final TextService service;
    private final Tasks tasks;

    public LetterTextsModel(TextService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
        language.addListener((property, before, now) -> load());
    }

    /** Shows the texts whose words, told by {@code words}, have what is searched. */
    void searchedBy(Function<ListedText, String> words) {
        search.addListener((property, before, typed) ->
                shown.setPredicate(text -> Words.searchable(words.apply(text)).contains(Words.searchable(typed))));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public void load() {
        Language chosen = language.get();
        tasks.start(Work.onScreen("", () -> read(chosen)).onSuccess(all::setAll));
    }

    /** In another language than French, those that are still to be written in it come last. */
    private List<ListedText> read(Language chosen) {
        List<ListedText> written = service.list(chosen);
        if (chosen == Language.FRENCH) {
            return written;
        }
        Stream<ListedText> others = service.list(Language.FRENCH).stream()
                .map(text -> text.toWriteIn(chosen))
                .filter(text -> written.stream().noneMatch(one -> one.id().equals(text.id())));
        return Stream.concat(written.stream(), others).toList();
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObservableList<ListedText> shown() {
        return shown;
    }
}

package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.WindowMemory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * A tab for each subject of a page, built when it is first opened. Coming back to the same thing, the owner finds the tab he left.
 *
 * @param <T> the subjects, in the order of the tabs; those without a builder have no tab
 * @param <F> what was read, which every opened tab shows
 */
public final class LazyTabs<T extends Enum<T>, F> {

    private final TabPane pane;
    private final Class<T> subjects;
    private final Map<T, Supplier<TabContent<F>>> builders;
    private final Map<T, TabContent<F>> opened;
    private final Map<T, Tab> tabs;
    private final Texts texts;
    private F file;

    public LazyTabs(TabPane pane, Class<T> subjects, Map<T, Supplier<TabContent<F>>> builders, Texts texts) {
        this.pane = pane;
        this.subjects = subjects;
        this.builders = builders;
        this.texts = texts;
        this.opened = new EnumMap<>(subjects);
        this.tabs = new EnumMap<>(subjects);
        for (T subject : subjects.getEnumConstants()) {
            if (builders.containsKey(subject)) {
                Tab tab = new Tab(texts.of(subject));
                tab.setUserData(subject);
                tabs.put(subject, tab);
                pane.getTabs().add(tab);
            }
        }
    }

    /** Keeps in {@code memory} which tab was opened last, and for what: {@code mark} tells one thing from the others. */
    public void rememberedIn(WindowMemory memory, String key, Supplier<String> mark) {
        memory.find(key)
                .filter(kept -> kept.startsWith(mark.get() + ":"))
                .map(kept -> kept.substring(mark.get().length() + 1))
                .flatMap(this::named)
                .ifPresent(subject -> select(subject));
        pane.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> {
            memory.keep(key, mark.get() + ":" + subject(chosen).name());
            open(subject(chosen));
        });
    }

    /** Builds each tab when it is chosen, without remembering which one was. */
    public void openingOnSelection() {
        pane.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, chosen) -> open(subject(chosen)));
    }

    private Optional<T> named(String name) {
        return tabs.keySet().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    /** Shows what was read in the tabs opened so far, and in the present one. */
    public void show(F read) {
        file = read;
        opened.values().forEach(content -> content.show(read));
        open(subject(pane.getSelectionModel().getSelectedItem()));
    }

    /** Opens that tab, which is empty until something was read. */
    public Optional<TabContent<F>> select(T subject) {
        pane.getSelectionModel().select(tabs.get(subject));
        return Optional.ofNullable(opened.get(subject));
    }

    /** Says beside the word how many things the tab holds; nothing when there are none. */
    public void count(T subject, int things) {
        Tab tab = tabs.get(subject);
        if (tab != null) {
            tab.setText(things == 0 ? texts.of(subject) : texts.get("tabs.counted", texts.of(subject), things));
        }
    }

    private T subject(Tab tab) {
        return subjects.cast(tab.getUserData());
    }

    private void open(T subject) {
        if (file != null && !opened.containsKey(subject)) {
            TabContent<F> content = builders.get(subject).get();
            opened.put(subject, content);
            tabs.get(subject).setContent(content.node());
            content.show(file);
        }
    }
}

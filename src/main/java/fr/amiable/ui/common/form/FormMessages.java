package fr.amiable.ui.common.form;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/**
 * Says under each field what is wrong with it: as the field is left, for this field; when the owner saves, everywhere,
 * and the first one is focused.
 */
public final class FormMessages {

    private static final int LINE = 500;
    private static final int LONG_TEXT = 20_000;

    private final Texts texts;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();
    private Supplier<List<Problem>> check = List::of;
    private Label rest = new Label();

    private FormMessages(Texts texts) {
        this.texts = texts;
    }

    /** For every {@link FormField} of that view. */
    public static FormMessages in(Parent view, Texts texts) {
        FormMessages messages = new FormMessages(texts);
        fieldsOf(view).forEach(messages::watch);
        return messages;
    }

    /** What is wrong with what is typed so far, asked each time a field is left. */
    public FormMessages checkedBy(Supplier<List<Problem>> newCheck) {
        check = newCheck;
        return this;
    }

    /** Where to say what belongs to no field. */
    public FormMessages othersIn(Label label) {
        rest = label;
        rest.setWrapText(true);
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        rest.getStyleClass().add("field-message");
        return this;
    }

    /** Shows the problems that a model found when saving, each time it found some. */
    public FormMessages following(ObservableList<Problem> problems) {
        problems.addListener((ListChangeListener<Problem>) change -> show(List.copyOf(problems)));
        return this;
    }

    /** True when all can be read and nothing is wrong; otherwise says so and focuses the first field at fault. */
    public boolean areAllRight() {
        return show(check.get());
    }

    /** True when there is nothing to show. */
    public boolean show(List<Problem> problems) {
        left.addAll(fields.keySet());
        refresh(problems);
        fields.values().stream()
                .filter(field -> !field.messageProperty().get().isEmpty())
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
        return problems.isEmpty()
                && fields.values().stream().noneMatch(field -> isUnreadable(field) || isTooLong(field));
    }

    private void watch(FormField field) {
        fields.put(field.getProblemField(), field);
        field.control().focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                left.add(field.getProblemField());
                refresh(check.get());
            }
        });
    }

    private void refresh(List<Problem> problems) {
        List<Problem> others = new ArrayList<>(problems);
        fields.forEach((name, field) -> {
            List<Problem> own = problems.stream()
                    .filter(problem -> problem.field().equals(name))
                    .toList();
            others.removeAll(own);
            field.show(left.contains(name) ? words(field, own) : "");
        });
        rest.setText(words(others));
    }

    private String words(FormField field, List<Problem> own) {
        if (isUnreadable(field)) {
            return texts.get(((TypedField<?>) field.control()).expectedKey());
        }
        return isTooLong(field) ? texts.get("ui.expected.shorter", room(field), length(field)) : words(own);
    }

    private String words(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message(texts)).collect(Collectors.joining("\n"));
    }

    private static boolean isUnreadable(FormField field) {
        return field.control() instanceof TypedField<?> typed && typed.isWrong();
    }

    private static boolean isTooLong(FormField field) {
        return length(field) > room(field);
    }

    private static int length(FormField field) {
        return field.control() instanceof TextInputControl input && input.getText() != null
                ? input.getText().strip().length()
                : 0;
    }

    /** What is kept of one line, and of several. */
    private static int room(FormField field) {
        return field.control() instanceof TextArea ? LONG_TEXT : LINE;
    }

    private static List<FormField> fieldsOf(Node node) {
        if (node instanceof FormField field) {
            return List.of(field);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            return fieldsOf(scroll.getContent());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> fieldsOf(child).stream())
                        .toList()
                : List.of();
    }
}

package fr.amiable.ui.contract.form;

import fr.amiable.common.Texts;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsOfSale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** The choice of a version of the terms of sale, or of none. */
final class VersionChoice {

    private VersionChoice() {}

    static void tie(
            ComboBox<Optional<TermsOfSale>> box,
            ObservableList<TermsOfSale> versions,
            ObjectProperty<TermsId> field,
            Texts texts) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<TermsOfSale> choice) {
                return choice == null
                        ? ""
                        : choice.map(version -> words(version, texts))
                                .orElseGet(() -> texts.get("contract.form.noTerms"));
            }

            @Override
            public Optional<TermsOfSale> fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        ObservableList<Optional<TermsOfSale>> choices = FXCollections.observableArrayList();
        Runnable offer = () -> {
            choices.setAll(versions.stream().map(Optional::of).toList());
            choices.add(0, Optional.empty());
        };
        offer.run();
        ChoiceById.tie(box, choices, choice -> choice.map(TermsOfSale::id).orElse(null), field);
        versions.addListener((Observable changed) -> offer.run());
    }

    private static String words(TermsOfSale version, Texts texts) {
        return version.replacedOn()
                .map(end -> texts.get(
                        "contract.form.versionUntil", version.version(), version.inForceOn(), end.minusDays(1)))
                .orElseGet(() -> texts.get("contract.form.versionSince", version.version(), version.inForceOn()));
    }
}

package fr.amiable.ui.letter;

import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.DisputeRow;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** The choices of the dispute and of the contract a letter is about. */
final class MatterChoices {

    private final ComboBox<DisputeRow> dispute;
    private final ComboBox<ContractRow> contract;

    MatterChoices(ComboBox<DisputeRow> dispute, ComboBox<ContractRow> contract, Texts texts) {
        this.dispute = dispute;
        this.contract = contract;
        dispute.setConverter(new Written<>(
                row -> texts.get("letter.desk.disputeRow", row.number(), texts.of(row.category()), row.raisedOn())));
        contract.setConverter(new Written<>(
                row -> texts.get("letter.desk.contractRow", texts.of(row.kind()), row.number(), row.object())));
    }

    void bind(LetterFields fields) {
        dispute.valueProperty().bindBidirectional(fields.disputeProperty());
        contract.valueProperty().bindBidirectional(fields.contractProperty());
    }

    void offer(LetterOffer offer) {
        offer(dispute, offer.disputes());
        offer(contract, offer.contracts());
    }

    /** Once; an empty choice takes back what was chosen. */
    private static <T> void offer(ComboBox<T> box, List<T> rows) {
        if (box.getItems().isEmpty()) {
            T kept = box.getValue();
            box.getItems().add(null);
            box.getItems().addAll(rows);
            box.setValue(kept);
        }
    }

    /** A row in words; nothing is typed. */
    private static final class Written<T> extends StringConverter<T> {

        private final Function<T, String> words;

        Written(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T row) {
            return row == null ? "" : words.apply(row);
        }

        @Override
        public T fromString(String written) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}

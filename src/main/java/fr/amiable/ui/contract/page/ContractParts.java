package fr.amiable.ui.contract.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.contract.Acceptance;
import fr.amiable.contract.Clauses;
import fr.amiable.contract.Contract;
import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.Signature;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.ShownStatus;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.contract.ContractFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces of a contract's page, built from what was read. */
final class ContractParts {

    private static final int NEAR_DAYS = 60;

    private final Texts texts;
    private final Navigator navigator;

    ContractParts(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** Signed or not, and the notice to give while it can still be given. */
    List<Node> badges(Contract contract, LocalDate today) {
        List<Node> chips = new ArrayList<>();
        boolean isSigned = contract.signature().signedOn().isPresent();
        chips.add(
                isSigned
                        ? new StatusChip(texts.get("contract.page.signed"), Tone.GREEN)
                        : new StatusChip(texts.get("contracts.state.toSign"), Tone.AMBER));
        contract.duration()
                .noticeBy(today)
                .filter(notice -> !notice.isBefore(today))
                .ifPresent(notice -> chips.add(new StatusChip(
                        texts.get("contracts.state.noticeBy", notice),
                        notice.isAfter(today.plusDays(NEAR_DAYS)) ? Tone.GREY : Tone.ORANGE)));
        return chips;
    }

    List<Node> facts(Contract contract, LocalDate today) {
        List<Node> facts = new ArrayList<>();
        contract.amount().ifPresent(amount -> facts.add(fact("amount", FrenchText.money(amount))));
        Signature signature = contract.signature();
        facts.add(fact(
                "signedOn",
                signature.signedOn().map(FrenchText::date).orElseGet(() -> texts.get("contract.page.notSigned"))));
        if (!signature.place().isEmpty() || signature.isOffPremises()) {
            facts.add(fact("place", place(signature)));
        }
        Duration duration = contract.duration();
        duration.startsOn().ifPresent(day -> facts.add(fact("startsOn", FrenchText.date(day))));
        duration.endOn(today).ifPresent(day -> facts.add(fact("endsOn", FrenchText.date(day))));
        if (duration.renewal() != Renewal.NONE) {
            facts.add(fact("renewal", texts.of(duration.renewal())));
        }
        duration.noticeBy(today).ifPresent(day -> facts.add(fact("noticeBy", FrenchText.date(day))));
        return facts;
    }

    private String place(Signature signature) {
        if (!signature.isOffPremises()) {
            return signature.place();
        }
        String where = texts.get("contract.page.offPremises");
        return signature.place().isEmpty() ? where : signature.place() + " (" + where + ")";
    }

    List<Node> clauses(Contract contract) {
        Clauses clauses = contract.clauses();
        List<Node> facts = new ArrayList<>();
        clauses.paymentDays()
                .ifPresent(days -> facts.add(fact(
                        "paymentTerm",
                        texts.get(
                                clauses.isEndOfMonth() ? "contract.page.daysEndOfMonth" : "contract.page.days",
                                days))));
        clauses.penaltyRate().ifPresent(rate -> facts.add(fact("penaltyRate", FrenchText.rate(rate))));
        List<String> agreed = new ArrayList<>();
        addIf(agreed, clauses.hasRetentionOfTitle(), "contract.form.retentionOfTitle");
        addIf(agreed, clauses.hasPenaltyClause(), "contract.form.penaltyClause");
        addIf(agreed, clauses.hasJurisdictionClause(), "contract.form.jurisdictionClause");
        addIf(agreed, clauses.hasMediationClause(), "contract.form.mediationClause");
        if (!agreed.isEmpty()) {
            facts.add(fact("clauses", String.join(" · ", agreed)));
        }
        return facts;
    }

    private void addIf(List<String> agreed, boolean isThere, String key) {
        if (isThere) {
            agreed.add(texts.get(key));
        }
    }

    List<Node> terms(ContractFile file) {
        Optional<TermsOfSale> version = file.terms();
        if (version.isEmpty()) {
            return List.of(muted(texts.get("contract.page.noTerms")));
        }
        Acceptance acceptance = file.contract().acceptance();
        List<Node> lines = new ArrayList<>();
        Hyperlink link =
                new Hyperlink(texts.get("contract.page.version", version.get().version()));
        link.setOnAction(pressed -> navigator.show(
                new Destination.TermsForm(Optional.of(version.get().id()))));
        lines.add(link);
        lines.add(words(acceptance
                .acceptedOn()
                .map(day -> texts.get("contract.page.acceptedOn", texts.of(acceptance.how()), day))
                .orElseGet(() -> texts.of(acceptance.how()))));
        if (!acceptance.proof().isEmpty()) {
            lines.add(muted(texts.get("contract.page.proof", acceptance.proof())));
        }
        return lines;
    }

    List<Node> invoices(List<InvoiceRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of(muted(texts.get("contract.page.noInvoice")));
        }
        return rows.stream().map(row -> invoice(row, today)).toList();
    }

    private Node invoice(InvoiceRow row, LocalDate today) {
        Hyperlink link = new Hyperlink(row.number());
        link.setOnAction(pressed -> navigator.show(new Destination.InvoicePage(row.id())));
        Label amount = new Label(FrenchText.money(row.gross()));
        amount.getStyleClass().add("figure");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(link, space, amount, StatusChip.of(ShownStatus.of(row, today), texts));
        line.getStyleClass().add("entry");
        return line;
    }

    private VBox fact(String key, String value) {
        Label above = new Label(texts.get("contract.fact." + key));
        above.getStyleClass().add("fact-label");
        Label below = new Label(value);
        below.getStyleClass().add("fact-value");
        below.setWrapText(true);
        VBox both = new VBox(above, below);
        both.getStyleClass().add("fact");
        return both;
    }

    private static Label muted(String text) {
        Label label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

package fr.amiable.chronology;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.ContractService;
import fr.amiable.evidence.OriginalArchive;
import java.util.List;
import java.util.stream.Stream;

/** Contracts, quotes and orders, by the day they were signed, with their files. */
final class ContractFacts implements FactSource {

    private final ContractService contracts;
    private final OriginalArchive originals;
    private final Texts texts;

    ContractFacts(ContractService contracts, OriginalArchive originals, Texts texts) {
        this.contracts = contracts;
        this.originals = originals;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        return contracts.rowsOf(scope.client()).stream()
                .filter(row -> scope.contains(row.id().subject()))
                .flatMap(this::signed)
                .toList();
    }

    private Stream<ChronologyEntry> signed(ContractRow row) {
        String title =
                texts.get("chronology.contract", texts.of(row.kind()) + FrenchText.NO_BREAK_SPACE + row.number());
        String amount = row.amount().map(FrenchText::money).orElse("");
        return row.signedOn().stream()
                .map(day -> ChronologyEntry.of(
                                day,
                                ChronologyKind.CONTRACT,
                                title,
                                MoneyFacts.join(row.object(), amount),
                                row.id().subject())
                        .produced(Sentences.of(texts.get("chronology.told.contract", title, row.object()), amount))
                        .with(originals.of(row.id().subject())));
    }
}

package fr.amiable.cli;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.common.Words;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ListedContract;
import fr.amiable.letter.LetterAbout;
import picocli.CommandLine.Option;

/** What a letter is about beside invoices, named as on screen: a client, a dispute, a contract. */
final class LetterMatterOptions {

    @Option(names = "--client", paramLabel = "CLIENT")
    private String client;

    @Option(names = "--litige", paramLabel = "NUMERO")
    private DisputeNumber dispute;

    @Option(names = "--contrat", paramLabel = "NUMERO")
    private String contract;

    /** @throws NotOneNamed when there is no such client or contract, or several */
    LetterAbout about(Desk desk) {
        LetterAbout about = client == null ? LetterAbout.NOTHING : LetterAbout.client(client(desk));
        if (dispute != null) {
            about = about.with(
                    desk.cases().disputes().getByNumber(dispute.value()).id());
        }
        return contract == null ? about : about.with(contract(desk));
    }

    /** By its name, whatever the accents, or by its number such as {@code C-0042}. */
    private ClientId client(Desk desk) {
        String asked = Words.searchable(client);
        return NotOneNamed.only(
                "client",
                client,
                desk.clients().rows().stream()
                        .filter(row -> Words.searchable(row.name()).equals(asked)
                                || row.id().label().equalsIgnoreCase(client.strip()))
                        .map(ClientRow::id)
                        .toList());
    }

    private ContractId contract(Desk desk) {
        return NotOneNamed.only(
                "contract",
                contract,
                desk.cases().contracts().all().stream()
                        .map(ListedContract::contract)
                        .filter(found -> found.number().equalsIgnoreCase(contract.strip()))
                        .map(Contract::id)
                        .toList());
    }
}

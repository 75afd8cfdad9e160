package fr.amiable.contract;

/** A contract as lists read it, all at once: whole, with the client it binds. */
public record ListedContract(Contract contract, String clientName, Counterparty counterparty) {

    public ContractRow row() {
        return new ContractRow(
                contract.id(),
                contract.kind(),
                contract.number(),
                contract.object(),
                contract.client(),
                clientName,
                contract.signature().signedOn(),
                contract.duration(),
                contract.amount());
    }
}

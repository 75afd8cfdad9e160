package fr.amiable.company;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.Optional;

/** What the owner can do with the identity of the business. */
public final class CompanyService {

    private final CompanyRepository companies;
    private final Journal journal;
    private final Transactions transactions;

    public CompanyService(CompanyRepository companies, Journal journal, Transactions transactions) {
        this.companies = companies;
        this.journal = journal;
        this.transactions = transactions;
    }

    public Optional<Company> current() {
        return companies.find();
    }

    /** @throws IllegalStateException while the draft has problems */
    public Company save(CompanyDraft draft) {
        Company company = draft.complete();
        transactions.inTransaction(() -> {
            String before = companies.find().map(Company::toString).orElse("");
            companies.save(company);
            journal.record(
                    Subject.company(), before.isEmpty() ? Act.RECORDED : Act.CHANGED, before, company.toString());
        });
        return company;
    }
}

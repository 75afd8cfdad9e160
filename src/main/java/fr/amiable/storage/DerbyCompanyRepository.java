package fr.amiable.storage;

import fr.amiable.company.Company;
import fr.amiable.company.CompanyRepository;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.identifier.Iban;
import fr.amiable.identifier.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's business in the embedded database: the only row of its table. */
public final class DerbyCompanyRepository implements CompanyRepository {

    private static final int ONLY_ROW = 1;

    private final Database database;
    private final JdbcClient sql;

    public DerbyCompanyRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public Optional<Company> find() {
        return sql.sql("SELECT * FROM company")
                .query((row, index) -> company(row))
                .optional();
    }

    @Override
    public void save(Company company) {
        RowToKeep row = row(company);
        database.inTransaction(() -> {
            if (row.update(sql, ONLY_ROW) == 0) {
                row.asIs("id", ONLY_ROW).insert(sql);
            }
        });
    }

    private static RowToKeep row(Company company) {
        return new RowToKeep("company")
                .text("name", company.name())
                .text("legal_form", company.legalForm())
                .text("share_capital", company.shareCapital())
                .optionalText("siren", company.siren().map(Siren::digits), RowToKeep.LINE)
                .text("vat_number", company.vatNumber())
                .text("registration", company.registration())
                .address(company.address())
                .text("phone", company.phone())
                .text("email", company.email())
                .optionalText("iban", company.iban().map(Iban::value), RowToKeep.LINE)
                .text("bic", company.bic())
                .text("signatory_name", company.signatoryName())
                .text("signatory_title", company.signatoryTitle())
                .text("mediator_name", company.mediator().name())
                .text("mediator_address", company.mediator().address())
                .text("mediator_website", company.mediator().website())
                .text("insurer", company.legalProtection().insurer())
                .text("policy_number", company.legalProtection().policyNumber())
                .text("insurer_contact", company.legalProtection().contact())
                .asIs("payment_days", company.habits().days())
                .asIs("is_end_of_month", company.habits().isEndOfMonth())
                .optionalRate("penalty_rate", company.habits().penaltyRate());
    }

    private static Company company(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new Company(
                row.text("name"),
                row.text("legal_form"),
                row.text("share_capital"),
                row.optionalText("siren").map(Siren::new),
                row.text("vat_number"),
                row.text("registration"),
                row.address(),
                row.text("phone"),
                row.text("email"),
                row.optionalText("iban").map(Iban::new),
                row.text("bic"),
                row.text("signatory_name"),
                row.text("signatory_title"),
                new ConsumerMediator(
                        row.text("mediator_name"), row.text("mediator_address"), row.text("mediator_website")),
                new LegalProtectionPolicy(row.text("insurer"), row.text("policy_number"), row.text("insurer_contact")),
                new Company.PaymentHabits(
                        (int) row.number("payment_days"),
                        row.flag("is_end_of_month"),
                        row.optionalRate("penalty_rate")));
    }
}

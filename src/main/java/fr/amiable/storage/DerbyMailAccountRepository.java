package fr.amiable.storage;

import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountRepository;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.letter.mailing.account.MailServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner's mailbox in the embedded database: the only row of its table. */
public final class DerbyMailAccountRepository implements MailAccountRepository {

    private static final int ONLY_ROW = 1;

    private final Database database;
    private final JdbcClient sql;

    public DerbyMailAccountRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public Optional<MailAccount> find() {
        return sql.sql("SELECT * FROM mail_account")
                .query((row, index) -> account(row))
                .optional();
    }

    @Override
    public void save(MailAccount account) {
        database.inTransaction(() -> {
            remove();
            new RowToKeep("mail_account")
                    .asIs("id", ONLY_ROW)
                    .text("sender_address", account.sender().address())
                    .text("sender_name", account.sender().name())
                    .text("reply_to", account.sender().replyTo())
                    .text("host", account.server().host())
                    .asIs("port", account.server().port())
                    .constant("security", account.server().security())
                    .text("user_name", account.user())
                    .longText("sealed_password", account.sealedPassword())
                    .asIs("is_sending_ahead", account.isSendingAhead())
                    .insert(sql);
        });
    }

    @Override
    public void remove() {
        sql.sql("DELETE FROM mail_account").update();
    }

    private static MailAccount account(ResultSet result) throws SQLException {
        KeptRow row = new KeptRow(result);
        return new MailAccount(
                new MailSender(row.text("sender_address"), row.text("sender_name"), row.text("reply_to")),
                new MailServer(
                        row.text("host"), (int) row.number("port"), row.constant("security", MailSecurity.class)),
                row.text("user_name"),
                row.text("sealed_password"),
                row.flag("is_sending_ahead"));
    }
}

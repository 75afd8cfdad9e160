package fr.amiable.storage.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.privacy.PersonalData;
import fr.amiable.storage.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which files go with which parts, and that nobody else's do. */
class PersonErasingTest {

    private static final byte[] PAGE = {1, 2, 3};

    private final Database database = Database.inMemory();

    @BeforeEach
    void twoClients() {
        for (String name : List.of("lea", "max")) {
            database.sql()
                    .sql("INSERT INTO client (kind, merchant_status, name, search_name, vat_number, is_do_not_contact,"
                            + " is_address_wrong, note) VALUES ('CONSUMER', 'UNKNOWN', ?, ?, '', FALSE, FALSE, '')")
                    .params(name, name)
                    .update();
        }
    }

    @AfterEach
    void forget() {
        database.close();
    }

    private void addFile(long client, String name) {
        database.sql()
                .sql("INSERT INTO original (subject_kind, subject_id, file_name, media_type, size_bytes, fingerprint,"
                        + " added_at, content) VALUES ('CLIENT', ?, ?, 'text/plain', 1, '',"
                        + " '2020-02-03T10:00:00.000000000Z', CAST(X'41' AS BLOB))")
                .params(client, name)
                .update();
    }

    private void erase(PersonalData... parts) {
        new DerbyPersonRepository(database, Clock.systemUTC())
                .erase(new ClientId(1), Set.of(parts), LocalDate.of(2026, 11, 24), PAGE);
    }

    private List<String> names(String condition) {
        return database.sql()
                .sql("SELECT file_name FROM original WHERE " + condition + " ORDER BY id")
                .query(String.class)
                .list();
    }

    @Test
    void aFileThatADisputeTookFromTheClientGoesWithTheDisputeWhateverElseGoes() {
        addFile(1, "contrat.txt");
        database.sql()
                .sql(
                        "INSERT INTO exhibit (subject_kind, subject_id, original_id, file_type, title, description, category,"
                                + " is_confidential, added_at, place) VALUES ('DISPUTE', 1, 1, 'TEXT', 'Contrat', '', 'OTHER', FALSE,"
                                + " '2020-02-03T10:00:00.000000000Z', 0)")
                .update();
        erase(PersonalData.FILES, PersonalData.EXCHANGES);
        assertThat(names("subject_id = 1")).containsExactly("contrat.txt");

        erase(PersonalData.DISPUTES, PersonalData.EXCHANGES);
        assertThat(names("subject_id = 1")).containsExactly(Erasures.FILE_NAME);
    }

    @Test
    void aFileOfAnotherClientThatBearsTheNameOfErasedOnesStays() {
        addFile(1, "contrat.txt");
        addFile(2, Erasures.FILE_NAME);
        erase(PersonalData.FILES);

        assertThat(names("subject_id = 1 AND removed_at IS NOT NULL")).containsExactly(Erasures.FILE_NAME);
        assertThat(names("subject_id = 2 AND removed_at IS NULL")).containsExactly(Erasures.FILE_NAME);
    }
}

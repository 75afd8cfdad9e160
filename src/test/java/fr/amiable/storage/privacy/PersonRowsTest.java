package fr.amiable.storage.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.privacy.PersonRepository;
import fr.amiable.privacy.PersonalData;
import fr.amiable.storage.Database;
import fr.amiable.storage.transfer.DerbyDeskTables;
import fr.amiable.transfer.DeskTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each table is known to tell of a person or of nobody: one added later must be put on one side. */
class PersonRowsTest {

    private final Database database = Database.inMemory();

    @AfterEach
    void forget() {
        database.close();
    }

    @Test
    void eachTableTellsOfAPersonByAConditionThatRunsOrOfNobody() {
        for (DeskTable table : new DerbyDeskTables(database.jdbc()).tables()) {
            boolean isOfPersons = PersonRows.in(table.name(), "1, 2").isPresent();
            assertThat(isOfPersons != PersonRows.OF_NOBODY.contains(table.name()))
                    .as(table.name())
                    .isTrue();
        }
        List<DeskTable> person = new PersonTables(database.jdbc(), "1, 2").tables();
        assertThat(person)
                .allSatisfy(table -> assertThat(new PersonTables(database.jdbc(), "1, 2").count(table))
                        .isZero());
    }

    @Test
    void someoneWithWhomNothingEverHappenedIsDatedByTheDayHeWasRecorded() {
        database.sql()
                .sql(
                        "INSERT INTO client (kind, merchant_status, name, search_name, vat_number, is_do_not_contact,"
                                + " is_address_wrong, note) VALUES ('CONSUMER', 'UNKNOWN', 'Léa', 'lea', '', FALSE, FALSE, 'x')")
                .update();
        database.sql()
                .sql("INSERT INTO journal (happened_at, who, subject_kind, subject_id, act, before_text, after_text)"
                        + " VALUES ('2020-02-03T10:00:00.000000000Z', 'moi', 'CLIENT', 1, 'RECORDED', '', 'Léa')")
                .update();
        DerbyPersonRepository persons = new DerbyPersonRepository(database, Clock.systemUTC());
        PersonRepository.Held held = persons.of(new ClientId(1));

        assertThat(held.days().last()).contains(LocalDate.of(2020, 2, 3));
        assertThat(held.counts()).containsEntry(PersonalData.CONTACTS, 1L).containsEntry(PersonalData.IDENTITY, 1L);
        assertThat(persons.quietSince(LocalDate.of(2023, 11, 24))).containsExactly(new ClientId(1));
    }
}

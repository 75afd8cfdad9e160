package fr.amiable.client.profile;

import fr.amiable.client.ClientId;
import java.time.LocalDate;
import java.util.Map;

/** Reads how clients pay from what they paid. */
public interface ProfileRepository {

    /** The profile of every client that has one on {@code today}. */
    Map<ClientId, PayerProfile> all(LocalDate today);

    PayerProfile of(ClientId client, LocalDate today);
}

package fr.amiable.client.profile;

import fr.amiable.client.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** How clients pay, as of today. */
public final class PayerProfiles {

    private final ProfileRepository profiles;
    private final Clock clock;

    public PayerProfiles(ProfileRepository profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Clients without any payment nor promise are left out. */
    public Map<ClientId, PayerProfile> all() {
        return profiles.all(LocalDate.now(clock));
    }

    public PayerProfile of(ClientId client) {
        return profiles.of(client, LocalDate.now(clock));
    }
}
